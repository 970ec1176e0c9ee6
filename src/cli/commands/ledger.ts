import type { Issue } from '../../input/index.js';
import { describe } from '../../input/index.js';
import {
  type Application,
  evaluateApplication,
  evaluateOrder,
  type LedgerContext,
} from '../../ledger/index.js';
import { findProfile, PROFILE_IDS } from '../../profiles/index.js';
import {
  type ApplicationRecord,
  type LedgerRecord,
  type OrderRecord,
  parseLedgerRecord,
} from '../../records/ledger.js';
import { INSTANT_FORM, type Instant, isInstant, toJstText } from '../../time/index.js';
import { chosen } from '../args.js';
import type { Job, Refusal } from '../job.js';
import { type Sink, sinkFor } from '../output/sink.js';
import { UsageError } from '../usage-error.js';
import type { Call, LineCommand } from './command.js';
import { type LedgerAnswer, ledgerShape, ledgerView } from './ledger-view.js';

/** The story of every order of a file, line by line. */
export const LEDGER: LineCommand = {
  kind: 'lines',
  options: { profile: 'value', 'as-of': 'value' },
  answersAsRead: true,
  start: (call) => {
    const id = chosen(call.args, 'profile', PROFILE_IDS, 'shopserve');
    const profile = findProfile(id);
    if (profile === undefined) throw new UsageError(`--profile: there is no profile ${id}`);
    const asOf = asOfOf(call);
    return new LedgerJob(sinkFor(call, ledgerShape, ledgerView(call, asOf)), {
      profile,
      asOf,
      service: null,
    });
  },
};

function asOfOf({ args, now }: Call): Instant {
  const given = args.values.get('as-of');
  if (given === undefined) return toJstText(now());
  if (isInstant(given)) return given;
  throw new UsageError(`--as-of: expected ${INSTANT_FORM}, received ${describe(given)}`);
}

const WITHOUT_MERCHANT =
  'the other lines are answered as if 3-D Secure had always been in service, because this merchant record could not be used';

/** Holds what later lines depend on: the merchant and the applications, never an order. */
class LedgerJob implements Job {
  readonly #sink: Sink<LedgerAnswer>;
  readonly #applications = new Map<string, Application>();
  #context: LedgerContext;
  #begun = false;

  constructor(sink: Sink<LedgerAnswer>, context: LedgerContext) {
    this.#sink = sink;
    this.#context = context;
  }

  take(record: unknown): Refusal {
    const parsed = parseLedgerRecord(record);
    if (parsed.ok) return this.#takeParsed(parsed.value);
    const isMerchant = (record as { record?: unknown } | null)?.record === 'merchant';
    return isMerchant && !this.#begun
      ? { issues: parsed.issues, consequence: WITHOUT_MERCHANT }
      : { issues: parsed.issues };
  }

  finish(): [] {
    this.#sink.end();
    return [];
  }

  #takeParsed(record: LedgerRecord): Refusal {
    const isFirst = !this.#begun;
    this.#begun = true;
    switch (record.record) {
      case 'merchant':
        if (!isFirst)
          return refusal('record', 'a merchant record before all others', 'a later one');
        this.#context = { ...this.#context, service: record.threeDSecure };
        return null;
      case 'application':
        return this.#takeApplication(record);
      case 'order':
        return this.#takeOrder(record);
    }
  }

  #takeApplication(application: ApplicationRecord): Refusal {
    if (this.#applications.has(application.id)) {
      return refusal('id', 'an id no application before has', describe(application.id));
    }
    this.#sink.put({ kind: 'application', ...evaluateApplication(application, this.#context) });
    this.#applications.set(application.id, application);
    return null;
  }

  #takeOrder(order: OrderRecord): Refusal {
    const named = order.subscription?.application;
    const application = named === undefined ? null : this.#applications.get(named);
    if (application === undefined) {
      const expected = 'the id of an application on an earlier line';
      return refusal('subscription.application', expected, describe(named));
    }
    this.#sink.put({ kind: 'order', ...evaluateOrder(order, { ...this.#context, application }) });
    return null;
  }
}

function refusal(path: string, expected: string, received: string): Refusal {
  const issue: Issue = { path, expected, received };
  return { issues: [issue] };
}
