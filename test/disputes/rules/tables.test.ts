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
runExamples(
  INVALID_VISA,
  INVALID_AT_VISA,
  VALID_AT_VISA.map(([, facts]) => facts),
);
runExamples(
  INVALID_MASTERCARD,
  INVALID_AT_MASTERCARD,
  VALID_AT_MASTERCARD.map(([, facts]) => facts),
);
runExamples(DISPUTE_RAISED, RAISED);
runExamples(BY_CODE, BY_CODES);
runExamples(DISPUTE_STAGES, STEPS);
