import { CAUTION, STANDING } from '../../../src/liability/index.js';
import {
  ANY_CHANGE_LOSES,
  BRAND_SERVICE,
  FIRST_ANSWER,
  GATE,
  LOSSES,
  SUBSCRIPTION,
} from '../../../src/liability/presets/index.js';
import { runExamples } from '../../support/examples.js';
import {
  ANY_CHANGE_EXAMPLES,
  BRAND_SERVICE_EXAMPLES,
  CAUTION_EXAMPLES,
  FIRST_ANSWER_EXAMPLES,
  GATE_EXAMPLES,
  LOSS_EXAMPLES,
  SUBSCRIPTION_EXAMPLES,
} from './examples.js';

runExamples(BRAND_SERVICE, BRAND_SERVICE_EXAMPLES);
runExamples(GATE, GATE_EXAMPLES);
runExamples(FIRST_ANSWER, FIRST_ANSWER_EXAMPLES);
runExamples(LOSSES, LOSS_EXAMPLES);
runExamples(ANY_CHANGE_LOSES, ANY_CHANGE_EXAMPLES);
runExamples(SUBSCRIPTION, SUBSCRIPTION_EXAMPLES);
runExamples(CAUTION, CAUTION_EXAMPLES);
runExamples(STANDING, [
  {
    name: 'an authorization stands',
    from: { source: 'S001', at: 'L101' },
    facts: { authorization: 'stands' },
    expect: { outcome: 'as-decided', rule: 'liability/authorization-stands' },
  },
  {
    name: 'none stands',
    from: { source: 'S001', at: 'L120, L188, L192' },
    facts: { authorization: 'none-stands' },
    expect: { outcome: 'pending', rule: 'liability/no-authorization-stands' },
  },
]);
