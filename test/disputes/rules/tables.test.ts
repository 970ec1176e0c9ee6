import { expect, it } from 'vitest';
import { findAll } from '../../../src/decision/index.js';
import {
  BY_CODE,
  DISPUTE_LOSSES,
  DISPUTE_RAISED,
  DISPUTE_SCOPE,
  DISPUTE_STAGES,
  INVALID_MASTERCARD,
  INVALID_VISA,
} from '../../../src/disputes/index.js';
import { runExamples } from '../../support/examples.js';
import {
  BY_CODES,
  INVALID_AT_MASTERCARD,
  INVALID_AT_VISA,
  LOST,
  RAISED,
  SCOPES,
  STEPS,
  VALID_AT_MASTERCARD,
  VALID_AT_VISA,
} from './examples.js';

runExamples(DISPUTE_SCOPE, SCOPES);
runExamples(DISPUTE_LOSSES, LOST);
runExamples(INVALID_VISA, INVALID_AT_VISA);
runExamples(INVALID_MASTERCARD, INVALID_AT_MASTERCARD);
runExamples(DISPUTE_RAISED, RAISED);
runExamples(BY_CODE, BY_CODES);
runExamples(DISPUTE_STAGES, STEPS);

it.each(VALID_AT_VISA)('nothing speaks against a dispute at Visa: %s', (_, facts) => {
  expect(findAll(INVALID_VISA, facts)).toEqual([]);
});

it.each(VALID_AT_MASTERCARD)('nothing speaks against a dispute at Mastercard: %s', (_, facts) => {
  expect(findAll(INVALID_MASTERCARD, facts)).toEqual([]);
});
