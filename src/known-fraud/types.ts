import type { NonEmpty, Reason } from '../decision/index.js';
import type { PersonField, PersonKeys } from '../people/index.js';
import type { Instant } from '../time/index.js';

/** Levels of the fraud signal, from the strongest. */
export const FRAUD_LEVELS = ['match', 'resemble', 'none'] as const;

/** Whether an order matches known fraud (一致), resembles it (類似), or does neither. */
export type FraudLevel = (typeof FRAUD_LEVELS)[number];

/** How two values of one field can stand to each other. */
export const LIKENESSES = ['same', 'similar', 'different', 'unknown'] as const;

/** How two values of one field stand to each other; `unknown`: one of the two says nothing. */
export type Likeness = (typeof LIKENESSES)[number];

/** How two persons stand to each other, field by field. */
export type FraudLikeness = { readonly [F in PersonField]: Likeness };

/** A fraud that a merchant has seen (既知の不正情報). */
export type KnownFraudEntry = {
  /** The merchant's own id: two merchants may use the same. Handed out as it is. */
  readonly id: string;
  /** Handed out as it is, so that merchants can be counted. */
  readonly merchant: string;
  readonly seenAt: Instant;
  /** Readable, as `personKeys` of `menseki/people` gives them, or digested. */
  readonly keys: PersonKeys;
};

/** A question to known fraud: an order, and how it is paid. */
export type FraudQuestion = {
  /** Readable or digested, as the entries are. */
  readonly keys: PersonKeys;
  /** Any word; only `cash-on-delivery` (代金引換) is heeded. */
  readonly method: string;
};

/** An entry that an order matches or resembles. */
export type FraudHit = {
  readonly id: string;
  readonly merchant: string;
  readonly seenAt: Instant;
  readonly level: 'match' | 'resemble';
  readonly likeness: FraudLikeness;
  /** Every rule that answers for this entry, by rule id. */
  readonly reasons: NonEmpty<Reason>;
};

/** The fraud signal (不正注文シグナル) of an order. It is no verdict, and touches no exemption. */
export type FraudSignal =
  | {
      readonly level: FraudLevel;
      /** Matches before resemblances, each by merchant and id. */
      readonly hits: readonly FraudHit[];
      /** How many merchants reported the entries that were hit. */
      readonly merchants: number;
      /** Fields of the order by which nothing could be found. A block needs a name or a mail address. */
      readonly notKnown: readonly PersonField[];
      /** The rules of the hits, each once, those of the level first; last why it was compared. */
      readonly reasons: NonEmpty<Reason>;
    }
  | { readonly level: 'not-asked'; readonly reasons: NonEmpty<Reason> };

/** Whether keys can be read or are digests; `null` where there are none. */
export type KeyForm = 'readable' | 'digested' | null;

/** Entries made ready for look-ups. It is a value: build another to add or to take away. */
export type KnownFraud = {
  /** Each once, in an order that does not depend on the order they came in. */
  readonly entries: readonly KnownFraudEntry[];
  /** Entries that nothing can hit: neither telephone, mail nor address says anything. */
  readonly idle: readonly KnownFraudEntry[];
  readonly form: KeyForm;
  /** Every hash of every entry with the position of the entry, ascending. @internal */
  readonly hashes: Float64Array;
};
