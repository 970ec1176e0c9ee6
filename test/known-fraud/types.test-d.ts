import { expectTypeOf, test } from 'vitest';
import {
  type FraudSignal,
  findKnownFraud,
  type KnownFraud,
  type KnownFraudEntry,
  shareKnownFraud,
} from '../../src/known-fraud/index.js';
import { normalizePerson, type Person, personKeys } from '../../src/people/index.js';

test('an answer that was not asked for has no hits', () => {
  type NotAsked = Extract<FraudSignal, { level: 'not-asked' }>;
  expectTypeOf<keyof NotAsked>().toEqualTypeOf<'level' | 'reasons'>();
  expectTypeOf<Exclude<FraudSignal, NotAsked>['level']>().toEqualTypeOf<
    'match' | 'resemble' | 'none'
  >();
});

test('what is asked and answered', () => {
  expectTypeOf(findKnownFraud).returns.toEqualTypeOf<FraudSignal>();
  expectTypeOf(normalizePerson).returns.toEqualTypeOf<Person>();
  expectTypeOf(shareKnownFraud).returns.toEqualTypeOf<KnownFraudEntry[]>();
  expectTypeOf<KnownFraud['entries']>().toEqualTypeOf<readonly KnownFraudEntry[]>();
});

test('a person is no question: its keys are', () => {
  const person = {} as Person;
  const known = {} as KnownFraud;
  // @ts-expect-error: the keys of a person, not the person
  findKnownFraud(known, { keys: person, method: 'card' });
  expectTypeOf(personKeys(person)).toExtend<KnownFraudEntry['keys']>();
});
