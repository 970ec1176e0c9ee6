import type { Brand } from '../cards/index.js';
import type { Reason, RuleId, RuleTable } from '../decision/index.js';
import type { Instant } from '../time/index.js';

/** By what attempts are taken together. */
export const VELOCITY_KEYS = [
  'card',
  'member',
  'member-brand',
  'ip',
  'session',
  'order',
  'mail',
  'address',
  'site',
] as const;

/**
 * By what attempts are taken together (集計単位). `card`: the token of one card. `member-brand`: all
 * cards of one brand that one member uses.
 */
export type VelocityKey = (typeof VELOCITY_KEYS)[number];

/** What a rule can count in its window. */
export const VELOCITY_COUNTS = ['attempts', 'failures', 'distinct-cards'] as const;

/** What a rule counts in its window: attempts, failed ones among them, or different cards. */
export type VelocityCount = (typeof VELOCITY_COUNTS)[number];

/** How a count is held against its threshold. */
export const VELOCITY_COMPARES = ['gt', 'gte'] as const;

/** `gt`: more than the threshold. `gte`: the threshold itself is enough. */
export type VelocityCompare = (typeof VELOCITY_COMPARES)[number];

/** What a hit leads to, from the mildest to the strictest. */
export const VELOCITY_ACTIONS = ['alert', 'yellow', 'red', 'block', 'suspend'] as const;

/**
 * What a hit leads to: somebody is told (`alert`), the order is marked for a look (`yellow`) or a hard
 * look (`red`), the attempt or those after it are turned away (`block`: the rule says which), the card
 * is stopped until its holder confirms (`suspend`). The library does none of it.
 */
export type VelocityAction = (typeof VELOCITY_ACTIONS)[number];

/** Whether an attempt went through. */
export const ATTEMPT_OUTCOMES = ['approved', 'failed'] as const;

/** Whether an attempt went through at the card company, or failed for whatever reason. */
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/**
 * One try to use a card (カード入力・オーソリの試行). Everything but its moment, outcome and brand is a
 * name of yours: a token, a hash, an id. What looks like a card number is refused; write a hash as
 * base64url, as one of 2,000 hexadecimal ones does. What is left out, or `null`,
 * is not known, and the attempt is then counted under no such key.
 */
export type CardAttempt = {
  /** Yours, and one of its kind: the same attempt sent again is counted once. */
  readonly id: string;
  readonly at: Instant;
  readonly outcome: AttemptOutcome;
  readonly card?: string | null;
  readonly brand?: Brand | null;
  readonly member?: string | null;
  readonly ip?: string | null;
  readonly session?: string | null;
  readonly order?: string | null;
  readonly mail?: string | null;
  readonly address?: string | null;
  /** One name for the whole shop, `shop`, where there is none. */
  readonly site?: string | null;
};

/**
 * A span of time around the moment asked about: everything after `at − before`, up to and with
 * `at + after`. So it is half-open: what happened exactly `before` ago is outside, and what happens at
 * the moment itself is inside. Whole seconds, at most 3,660 days; `before` at least 1.
 */
export type SlidingWindow = { readonly before: number; readonly after: number };

/** What a rule counts, and how much of it is too much. */
export type VelocityTerms = {
  readonly count: VelocityCount;
  /** `null`: the shop sets it, with `withLimits`. Until then the rule is not asked. */
  readonly window: SlidingWindow | null;
  /** From 1 to 1,000,000; `null` as with `window`. */
  readonly threshold: number | null;
  readonly compare: VelocityCompare;
  /**
   * Besides, at least so many percent of the attempts in the window must have failed; 1 to 100, whole.
   * `null`: their share does not matter.
   */
  readonly failureRate: number | null;
  readonly action: VelocityAction;
};

/** By what a row counts. Two keys: an attempt is counted if it agrees in either. */
export type VelocityFacts = { readonly key: VelocityKey };

/**
 * The rules that one shop or provider watches by (件数監視のルール): a table whose column is the key and
 * whose rows all answer. Plain data: take a preset, or write your own. A row names one key, or two where
 * it counts attempts or failures.
 */
export type VelocityPolicy = RuleTable<VelocityFacts, VelocityTerms>;

/** What a shop sets of a rule; what is left out stays. `null` switches the rule off. */
export type VelocityLimit = {
  readonly threshold?: number;
  /** Seconds the window reaches back; what it reaches ahead stays. */
  readonly before?: number;
} | null;

/** What a shop sets, by rule. */
export type VelocityLimits = { readonly [rule: RuleId]: VelocityLimit };

/** One card, one member, one address: whatever a policy counts by, and which. */
export type VelocitySubject = { readonly key: VelocityKey; readonly value: string };

/** What is kept of an attempt: its moment in epoch milliseconds, its id, 1 if it failed, its card. */
export type KeptAttempt = readonly [at: number, id: string, failed: 0 | 1, card: string | null];

/**
 * What is kept of the attempts of one subject. Plain JSON: store it under the subject. It is the same
 * whatever way the attempts came together.
 */
export type VelocityState = {
  readonly subject: VelocitySubject;
  /** Seconds before its newest attempt up to which attempts are kept; that moment itself is not. */
  readonly reach: number;
  /** By moment, then by id. */
  readonly attempts: readonly KeptAttempt[];
  /** The moment of the latest attempt that was let go; `null` while none was. */
  readonly forgotten: number | null;
};

/** Why an answer can be no more than `indeterminate`. */
export const VELOCITY_DOUBTS = ['forgotten', 'contradicted', 'card-unknown'] as const;

/**
 * Why a count may be higher than it shows: the window reaches into what is no longer kept
 * (`forgotten`), attempts under one id differ (`contradicted`), or different cards are counted and an
 * attempt does not name its card (`card-unknown`). That an attempt contradicts one of another subject, or
 * one that is no longer kept, does not show.
 */
export type VelocityDoubt = (typeof VELOCITY_DOUBTS)[number];

/** What one rule says of one moment. */
export type VelocityFinding = {
  readonly rule: RuleId;
  /** Whose attempts were counted. */
  readonly subjects: readonly VelocitySubject[];
  /** `indeterminate`: the rule hits or not, depending on what `because` names. */
  readonly kind: 'hit' | 'clear' | 'indeterminate';
  /** What a hit leads to. */
  readonly action: VelocityAction;
  /** What the rule counts, as far as it is certain. */
  readonly counted: number;
  readonly attempts: number;
  readonly failures: number;
  /** What leaves the count uncertain, whether it matters or not; none if the count is exact. */
  readonly because: readonly VelocityDoubt[];
  /** The rule of the policy, then the row that held the count against it. */
  readonly reasons: readonly Reason[];
};
