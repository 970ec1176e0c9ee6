export {
  COMPELLING,
  COMPELLING_AGE,
  COMPELLING_DEVICE,
  type CompellingFacts,
  type DeviceFacts,
  type PriorAgeFacts,
} from './compelling.js';
