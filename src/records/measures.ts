import {
  fail,
  list,
  nullable,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  type Reader,
  record,
  text,
  variant,
  yenAmount,
} from '../input/index.js';
import {
  CARD_DATA,
  type FraudMonthRecord,
  GOODS_KINDS,
  type GoodsKind,
  type MeasureRecord,
  PRESENCES,
  type Presence,
  type ProtectionLayer,
  type ShopRecord,
  SKIP_REASONS,
  type SkipReason,
} from '../measures/index.js';
import { isJstDate, type JstDate } from '../time/index.js';

const day: Reader<JstDate> = (value, issues) =>
  isJstDate(value) ? value : fail(issues, 'a day as YYYY-MM-DD, 1952 to 9998', value);

const month: Reader<string> = (value, issues) =>
  typeof value === 'string' && isJstDate(`${value}-01`)
    ? value
    : fail(issues, 'a month as YYYY-MM, 1952 to 9998', value);

/** A list with something in it: nothing sold is no answer, `null` says that nobody knows. */
const goodsKinds: Reader<readonly GoodsKind[]> = (value, issues) =>
  Array.isArray(value) && value.length === 0
    ? fail(issues, 'some kinds of goods, or null', value)
    : list(oneOf(GOODS_KINDS))(value, issues);

const presence: Reader<Presence> = oneOf(PRESENCES);

type Layers = { readonly [layer in ProtectionLayer]: Presence };

const layers: Reader<Layers> = record<Layers>({
  authentication: optional(presence, 'unknown'),
  securityCode: optional(presence, 'unknown'),
  analysis: optional(presence, 'unknown'),
  delivery: optional(presence, 'unknown'),
});

const NO_LAYER_KNOWN: Layers = {
  authentication: 'unknown',
  securityCode: 'unknown',
  analysis: 'unknown',
  delivery: 'unknown',
};

const skip: Reader<Exclude<SkipReason, 'none'>> = oneOf(
  SKIP_REASONS.filter((one) => one !== 'none'),
);

const shop = record<ShopRecord>({
  record: oneOf(['shop']),
  id: text,
  on: day,
  cardData: optional(oneOf(CARD_DATA), 'unknown'),
  layers: optional(layers, NO_LAYER_KNOWN),
  vulnerability: optional(presence, 'unknown'),
  login: optional(presence, 'unknown'),
  goods: optional(nullable(goodsKinds), null),
  skips: optional(list(skip), []),
});

const fraudMonth = record<FraudMonthRecord>({
  record: oneOf(['fraud-month']),
  shop: text,
  company: text,
  month,
  amount: yenAmount,
});

const measureRecord: Reader<MeasureRecord> = variant<MeasureRecord>('record', {
  shop,
  'fraud-month': fraudMonth,
});

/**
 * Reads a record about the measures of a shop from outside, a shop or a month of fraud, filling in
 * `unknown` where nothing is said, or lists everything wrong with it.
 *
 * @example
 * ```ts
 * const parsed = parseMeasureRecord({ record: 'shop', id: 'S-1', on: '2026-11-31' });
 * parsed.ok ? '' : parsed.issues[0].path // => 'on'
 * ```
 * @public
 */
export function parseMeasureRecord(value: unknown): Parsed<MeasureRecord> {
  return parseWith(measureRecord, value);
}
