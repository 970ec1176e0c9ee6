import { readFileSync } from 'node:fs';
import {
  type Application,
  type ApplicationAnswer,
  evaluateApplication,
  evaluateOrder,
  type OrderAnswer,
} from '../../src/ledger/index.js';
import type { ServicePeriods } from '../../src/liability/index.js';
import { SHOPSERVE } from '../../src/profiles/index.js';
import { parseLedgerRecord } from '../../src/records/index.js';
import { instant } from '../../src/time/index.js';

/** The answers to the example file of the documentation, by id. */
export function answersToExamples(): Map<string, OrderAnswer | ApplicationAnswer> {
  const asOf = instant('2024-06-30T00:00:00+09:00');
  const answers = new Map<string, OrderAnswer | ApplicationAnswer>();
  const applications = new Map<string, Application>();
  let service: ServicePeriods | null = null;
  for (const line of readFileSync('docs/examples/orders.jsonl', 'utf8').trim().split('\n')) {
    const parsed = parseLedgerRecord(JSON.parse(line));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const record = parsed.value;
    const context = { profile: SHOPSERVE, asOf, service };
    if (record.record === 'merchant') {
      service = record.threeDSecure;
    } else if (record.record === 'application') {
      applications.set(record.id, record);
      answers.set(record.id, evaluateApplication(record, context));
    } else {
      const application = applications.get(record.subscription?.application ?? '') ?? null;
      answers.set(record.id, evaluateOrder(record, { ...context, application }));
    }
  }
  return answers;
}
