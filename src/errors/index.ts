/**
 * The two exceptions of the library.
 *
 * Compare `code`, not `instanceof`: an application may hold the ESM and the CommonJS copy at once.
 */

/**
 * A typed function was handed something its types forbid. The message says what was wrong, what was
 * given and what is accepted.
 *
 * @example
 * ```ts
 * new InvalidInputError('brand: expected visa, received "vsa"').code // => 'MENSEKI_INVALID_INPUT'
 * ```
 * @public
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly code = 'MENSEKI_INVALID_INPUT';
}

/**
 * A rule table contradicts itself, or has a gap where it promised none. In a release of menseki this
 * is a bug of ours; with a table of your own, `findDefects` shows it before it happens.
 *
 * @example
 * ```ts
 * new RuleDefectError('liability/result: two rows answer').code // => 'MENSEKI_RULE_DEFECT'
 * ```
 * @public
 */
export class RuleDefectError extends Error {
  override readonly name = 'RuleDefectError';
  readonly code = 'MENSEKI_RULE_DEFECT';
}

/**
 * What was received, for the message of an exception. Only a text too short to be a card number is
 * repeated.
 */
export function short(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') {
    if (String(value).length >= 12)
      return `a longer ${typeof value === 'string' ? 'text' : 'number'} (not shown)`;
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  }
  if (value === undefined) return 'nothing';
  return value === null || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}

/** Throws unless a value is what it should be: types bind nobody who calls without them. */
export function need(fits: boolean, path: string, expected: string, value: unknown): void {
  if (!fits) throw new InvalidInputError(`${path}: expected ${expected}, received ${short(value)}`);
}

/** Throws unless a value is a word of a vocabulary. */
export function needWord(words: readonly unknown[], path: string, value: unknown): void {
  // Joined for the message only: this is asked of every field of every call.
  if (!words.includes(value)) need(false, path, words.join(' | '), value);
}
