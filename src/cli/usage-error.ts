/** The call itself was wrong: a command, an option, a value or a file. Ends with exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
