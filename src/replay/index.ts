/** What would the rules of a policy have said, attempt by attempt, over a whole history? */
export { replayAttempts } from './replay.js';
export type { AttemptAnswer, AttemptHistory, CardConfirmation } from './types.js';
