import { describe, expect, test } from 'vitest';
import { findProfile, PROFILE_IDS, SHOPSERVE } from '../../src/profiles/index.js';

describe('findProfile', () => {
  test.each(PROFILE_IDS)('%s is a profile of that id with words in both languages', (id) => {
    const profile = findProfile(id);
    expect(profile?.id).toBe(id);
    expect(profile?.title.ja).not.toBe('');
    expect(profile?.title.en).not.toBe('');
  });

  test.each(['', 'Shopserve', 'SHOPSERVE', 'own/mine', 'toString', '__proto__', 'constructor'])(
    'none for %j',
    (id) => {
      expect(findProfile(id)).toBeUndefined();
    },
  );
});

test('Shopserve counts 14 days for an authorization and for the cancellation of a request', () => {
  const fourteen = { days: 14, firstDay: 'excluded', ends: 'day-end' };
  expect(SHOPSERVE.authorization).toEqual({ validity: fourteen, cancelWindow: fourteen });
  expect(SHOPSERVE.attempts).toBe('proceed');
});

test('a profile is plain data: it survives a copy', () => {
  expect(structuredClone(SHOPSERVE)).toEqual(SHOPSERVE);
});
