import { InvalidInputError, short } from '../errors/index.js';

/** The exception for an argument that is not what its type says. */
export function wrong(what: string, expected: string, received: unknown): InvalidInputError {
  return new InvalidInputError(`${what}: expected ${expected}, received ${short(received)}`);
}
