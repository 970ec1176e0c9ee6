import { loopOver, shuffled } from '../harness.mjs';
import { robot3Step } from '../rivals/robot3.mjs';
import { xstateStep } from '../rivals/xstate.mjs';
import { agree } from './agree.mjs';
import { storiesOf } from './stories.mjs';

const ROWS = [
  ['life-cycle step: robot3 / transitionAuthorization', 'robot3', 'transition', 5],
  ['life-cycle step: xstate / transitionAuthorization', 'xstate', 'transition', 60],
  // No target: the others are told the answers that applyEvent reads from moments and amounts.
  ['event with money and clock: robot3 (facts given) / applyEvent', 'robot3-events', 'apply'],
  ['event with money and clock: xstate (facts given) / applyEvent', 'xstate-events', 'apply'],
].map(([label, time, over, atLeast]) =>
  atLeast === undefined ? { label, time, over } : { label, time, over, atLeast },
);

/** What a machine is sent: the event with the facts already judged. */
function sent({ event, reauthorization, cancelWindow, refund }) {
  return { type: event, reauthorization, cancelWindow, refund };
}

/** Stops unless both machines do with a step what the library does with it; `null`: refused. */
function checkStep(machines, { state, event }, next) {
  const { robot3, xstate } = machines;
  agree('robot3', { state, event }, next, robot3(state, event));
  const taken = xstate.takes(state, event) ? xstate.step(state, event) : null;
  agree('xstate', { state, event }, next, taken);
}

/** One step in a life cycle against two state machine libraries. */
export async function lifeCycle(lib) {
  const { applyEvent, LIFECYCLE, situations, SHOPSERVE, transitionAuthorization } = lib;
  const machines = { robot3: robot3Step(), xstate: xstateStep() };
  const table = shuffled([...situations(LIFECYCLE)]);
  const steps = table.map((facts) => ({ state: facts.state, event: sent(facts) }));
  for (const [index, facts] of table.entries()) {
    const { transition } = transitionAuthorization(facts);
    const next = { stays: facts.state, moves: transition.to, refused: null }[transition.kind];
    checkStep(machines, steps[index], next);
  }
  const terms = SHOPSERVE.authorization;
  const stories = shuffled(storiesOf(lib));
  const told = stories.map((story) => ({ state: story.state, event: sent(story.facts) }));
  for (const [index, { authorization, event, state }] of stories.entries()) {
    const step = applyEvent(authorization, event, terms);
    const stayed = step.authorization?.state === authorization.state ? state : undefined;
    const next = step.kind === 'refused' ? null : (stayed ?? step.authorization.state);
    checkStep(machines, told[index], next);
  }
  const { robot3, xstate } = machines;
  const cases = {
    transition: loopOver(table, (facts) => transitionAuthorization(facts)),
    robot3: loopOver(steps, (step) => robot3(step.state, step.event)),
    xstate: loopOver(steps, (step) => xstate.step(step.state, step.event)),
    apply: loopOver(stories, (story) => applyEvent(story.authorization, story.event, terms)),
    'robot3-events': loopOver(told, (step) => robot3(step.state, step.event)),
    'xstate-events': loopOver(told, (step) => xstate.step(step.state, step.event)),
  };
  return { cases: Object.entries(cases).map(([name, run]) => ({ name, run })), rows: ROWS };
}
