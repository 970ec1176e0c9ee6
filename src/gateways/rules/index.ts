export {
  ATTEMPT,
  ATTEMPT_GRADES,
  ATTEMPT_HANDLINGS,
  type AttemptFacts,
  type AttemptGrade,
  type AttemptHandling,
  type AttemptOutcome,
} from './attempt.js';
