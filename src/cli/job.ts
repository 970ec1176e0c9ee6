import type { Issue } from '../input/index.js';
import type { Problem } from './output/problems.js';

/** What became of one record: `null` if it was taken, else what is wrong with it. */
export type Refusal = {
  readonly issues: readonly Issue[];
  readonly consequence?: string;
} | null;

/** What a command does with the records of its input. It writes its answers itself. */
export type Job = {
  /** Takes the record of a line; answers it at once if that can be done. */
  readonly take: (record: unknown, line: number) => Refusal;
  /**
   * After the last line: answers what had to wait, and tells what could not be answered. `null` is a
   * moment at which what is written may be passed on.
   */
  readonly finish: () => Iterable<Problem | null>;
};
