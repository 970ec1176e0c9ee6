import type { SourceId } from '../sources/index.js';
import type { JstDate } from '../time/index.js';

/** A list that is never empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A text in the two languages of the library. */
export type Text = { readonly ja: string; readonly en: string };

/**
 * How well a citation carries its row: `text` (the body's own document says it), `restated` (a
 * provider tells what a scheme says), `reading` (our decision where the text is silent or
 * contradicts itself), `house` (ours alone).
 */
export type Standing = 'text' | 'restated' | 'reading' | 'house';

/** Where a rule stands: a registered document, or one of your own under `own/…`. */
export type Citation = {
  readonly source: SourceId | `own/${string}`;
  /** Place in the document: lines, table, page. */
  readonly at: string;
  readonly standing: Standing;
};

/** `concept/what-it-says`, given once and never reused. */
export type RuleId = `${string}/${string}`;

/** Whole numbers from `from` up to and without `below`; an end that is missing is open. */
export type Band = { readonly from?: number; readonly below?: number };

/** One condition of a row: a value, some values, or a band of numbers. Absent means any. */
export type Cell<V> = [V] extends [number] ? Band : V | readonly V[];

/** What a column may hold: the whole vocabulary, or whole numbers from a first one. */
export type Domain<V> = [V] extends [number] ? { readonly from: number } : readonly V[];

/** First and last day of force, `[from, until)`. `null`: the document states none. */
export type InForce = { readonly from: JstDate | null; readonly until: JstDate | null };

/** The fields of some facts that a table tests: all but its date. */
export type Tested<Facts> = {
  [K in keyof Facts]: Facts[K] extends JstDate ? never : K;
}[keyof Facts];

/** One rule. */
export type Row<Facts, Outcome> = {
  readonly id: RuleId;
  readonly when: { readonly [K in Tested<Facts>]?: Cell<Facts[K]> };
  readonly then: Outcome;
  /** Absent: in force on every day, because the document names none. */
  readonly inForce?: InForce;
  readonly cite: NonEmpty<Citation>;
  /** Rows of the same table that this one sets aside when both answer. */
  readonly overrides?: NonEmpty<RuleId>;
  /** What only a reader needs. The rulebook's rows keep theirs beside them, in `texts.ts`. */
  readonly text?: RowText;
};

/** What a row says in words, and who says otherwise. No decision reads it. */
export type RowText = Text & {
  /** Documents that say otherwise. */
  readonly disputedBy?: NonEmpty<Citation>;
  /** Why the row reads its source as it does. */
  readonly note?: Text;
};

/** The words of every row of some tables, by rule id. */
export type RowTexts = { readonly [rule: RuleId]: RowText };

/**
 * A table of rules over finite facts.
 *
 * `hit: 'one'`: exactly one row answers any facts, after overrides. `hit: 'all'`: every row that
 * matches answers, in the order of their ids.
 */
export type RuleTable<Facts, Outcome> = {
  readonly id: RuleId;
  readonly hit: 'one' | 'all';
  /** Which date of the facts decides the day of force, or `null` for a table without dates. */
  readonly datedBy: Exclude<keyof Facts, Tested<Facts>> | null;
  readonly domain: { readonly [K in Tested<Facts>]: Domain<Facts[K]> };
  readonly rows: NonEmpty<Row<Facts, Outcome>>;
};

/** Why: the row, and where it stands. Its sentences are in `menseki/rulebook`. */
export type Reason = { readonly rule: RuleId; readonly cite: NonEmpty<Citation> };

/** An answer of one row. `reasons[0]` decided; after it come the rows it set aside. */
export type Decided<Outcome> = {
  readonly kind: 'decided';
  readonly outcome: Outcome;
  readonly reasons: NonEmpty<Reason>;
};

/** The rulebook has nothing for that day. */
export type NoRuleInForce = {
  readonly kind: 'no-rule-in-force';
  readonly table: RuleId;
  readonly on: JstDate | null;
};

/** The answer of a table. Read `kind` first. */
export type Decision<Outcome> = Decided<Outcome> | NoRuleInForce;

/** One row's answer among those of a table with `hit: 'all'`. */
export type Finding<Outcome> = Reason & { readonly outcome: Outcome };
