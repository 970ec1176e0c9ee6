export { CARD_USE, type CardUseFacts, type CardUseTransition } from './steps.js';
