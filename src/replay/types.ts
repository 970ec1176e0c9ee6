import type { Issue } from '../input/index.js';
import type { Instant } from '../time/index.js';
import type { VelocityFinding } from '../velocity/index.js';

/** The holder of a card said that its attempts up to a moment were theirs (本人確認済み). */
export type CardConfirmation = { readonly card: string; readonly at: Instant };

/** What every rule said at the moment of one attempt. */
export type AttemptAnswer = {
  readonly id: string;
  /** In JST, whole seconds. */
  readonly at: Instant;
  /** In the order of the policy's rows; only those that count by something the attempt names. */
  readonly findings: readonly VelocityFinding[];
};

/** A history, attempt by attempt. */
export type AttemptHistory = {
  /** By moment, then by id. */
  readonly answers: readonly AttemptAnswer[];
  /** Attempts that were not counted, by their position in the list. */
  readonly issues: readonly { readonly index: number; readonly issue: Issue }[];
};
