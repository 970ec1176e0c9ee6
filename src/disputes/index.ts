/** Does the exemption of an order answer this chargeback? */
export { answerDispute } from './answer.js';
export * from './rules/index.js';
export {
  DISPUTE_CAUSES,
  type DisputeAnswer,
  type DisputeBearer,
  type DisputeCause,
  type DisputeFacts,
} from './types.js';
