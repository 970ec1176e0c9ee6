/** The story of an order: exempt or not, why, and what the next step would cost. */
export { type Deadline, findDeadline, type Loss, type Preview, previewStep } from './ahead.js';
export { evaluateOrder } from './evaluate.js';
export { evaluateApplication } from './subscription.js';
export type {
  Application,
  ApplicationAnswer,
  ApplicationEvent,
  LedgerContext,
  LedgerExemption,
  Order,
  OrderAnswer,
  OrderAuthentication,
  OrderContext,
  RefusedEvent,
} from './types.js';
