import { BRANDS, FUNDINGS, type Funding } from '../cards/index.js';
import {
  bool,
  instantText,
  nullable,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  pattern,
  type Reader,
  record,
  text,
} from '../input/index.js';
import {
  CATEGORIES,
  EXEMPTIONS,
  INITIATORS,
  type ThreeDsFacts,
  TRANS_STATUSES,
} from '../threeds/types.js';

const eci = pattern(/^[0-9A-Z]{2}$/, 'two characters of 0-9 and A-Z, or null');
const reasonCode = pattern(/^(0[1-9]|[1-9][0-9])$/, 'two digits from 01 to 99, or null');
const mcc = pattern(/^[0-9]{4}$/, 'four digits, or null');

/** The readers of the facts, for records that hold them among other fields. */
export const THREEDS_FIELDS = {
  brand: oneOf(BRANDS),
  transStatus: oneOf(TRANS_STATUSES),
  transStatusReason: optional(nullable(reasonCode), null),
  eci: optional(nullable(eci), null),
  authenticationValue: optional(nullable(bool), null),
  messageCategory: optional(oneOf(CATEGORIES), 'payment'),
  exemption: optional(oneOf(EXEMPTIONS), 'none'),
  card: optional(
    record<{ readonly funding: Funding }>({ funding: optional(oneOf(FUNDINGS), 'credit') }),
    { funding: 'credit' },
  ),
  authorizedAt: optional(nullable(instantText), null),
  merchant: optional(
    record({ mcc: optional(nullable(mcc), null), inFraudProgramme: optional(bool, false) }),
    { mcc: null, inFraudProgramme: false },
  ),
  initiator: optional(oneOf(INITIATORS), 'cardholder'),
  sentAsThreeDS: optional(bool, true),
} as const;

const facts: Reader<Required<ThreeDsFacts>> = record<Required<ThreeDsFacts>>(THREEDS_FIELDS);

/**
 * Reads a 3-D Secure result from outside, filling in the defaults, or lists everything wrong with it.
 *
 * @example
 * ```ts
 * const parsed = parseThreeDsFacts({ brand: 'visa', transStatus: 'Z' });
 * parsed.ok ? '' : parsed.issues[0].path // => 'transStatus'
 * ```
 * @public
 */
export function parseThreeDsFacts(value: unknown): Parsed<Required<ThreeDsFacts>> {
  return parseWith(facts, value);
}

/** What a result inside another record holds: the letter, and what came with it. */
export const authenticationReader = record({
  transStatus: THREEDS_FIELDS.transStatus,
  transStatusReason: THREEDS_FIELDS.transStatusReason,
  eci: THREEDS_FIELDS.eci,
  authenticationValue: THREEDS_FIELDS.authenticationValue,
});

/** A line of the `classify` command: a result with a name of the caller's. */
export type ClassifyRecord = Required<ThreeDsFacts> & { readonly id: string };

const classifyRecord = record<ClassifyRecord>({ id: text, ...THREEDS_FIELDS });

/**
 * Reads a line of the `classify` command, or lists everything wrong with it.
 *
 * @example
 * ```ts
 * parseClassifyRecord({ id: 'r1', brand: 'jcb', transStatus: 'Y' }).ok // => true
 * ```
 * @public
 */
export function parseClassifyRecord(value: unknown): Parsed<ClassifyRecord> {
  return parseWith(classifyRecord, value);
}
