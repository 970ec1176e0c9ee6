/** May a card be used, once its monitoring has hit and its holder has been asked? */
export * from './rules/index.js';
export { ACTIVE_CARD, stepCardUse } from './step.js';
export {
  CARD_USE_EVENTS,
  CARD_USES,
  type CardUse,
  type CardUseEvent,
  type CardUseRefusal,
  type CardUseState,
  type CardUseStep,
} from './types.js';
