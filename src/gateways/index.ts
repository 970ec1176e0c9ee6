/** What does a gateway make of a result before it reaches the card company? */
export { classifyAttempt } from './classify.js';
export * from './rules/index.js';
