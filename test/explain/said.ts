import { expect } from 'vitest';
import type { Text } from '../../src/decision/index.js';

/** A sentence in each language, whole and without leftovers. */
export function isSaid({ ja, en }: Text): void {
  expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff].*。$/);
  expect(ja).not.toMatch(/undefined|null|NaN|。。|、。|\(\)/);
  expect(en).toMatch(/^[A-Z].*\.$/);
  expect(en).not.toMatch(
    /undefined|null|NaN|[\u3040-\u30ff\u4e00-\u9fff]| ,|, ;| {2}|\.\.|because[;,.]/,
  );
}

/** Every text says something of its own, in either language. */
export function areDistinct(texts: readonly Text[]): void {
  texts.forEach(isSaid);
  expect(new Set(texts.map(({ ja }) => ja)).size).toBe(texts.length);
  expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length);
}
