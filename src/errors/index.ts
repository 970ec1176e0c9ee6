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
  const type = typeof value;
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (Object(value) === value) return type === 'object' ? 'an object' : 'a function';
  const text = String(value);
  if (text.length >= 12) return `a longer ${type === 'string' ? 'text' : type} (not shown)`;
  return type === 'string' ? JSON.stringify(value) : text;
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

/** Throws unless a value can have fields. A list passes: it is refused for the fields it lacks. */
export function needObject(path: string, value: unknown): void {
  need(typeof value === 'object' && value !== null, path, 'an object', value);
}
