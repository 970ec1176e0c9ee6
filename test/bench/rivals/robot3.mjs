import { createMachine, guard, interpret, state, transition } from 'robot3';
import { STATES, stepsFrom } from './life.mjs';

function stateFrom(name) {
  return state(
    ...stepsFrom(name).map((step) =>
      step.guard === undefined
        ? transition(step.event, step.to)
        : transition(
            step.event,
            step.to,
            guard((_context, event) => step.guard(event)),
          ),
    ),
  );
}

/**
 * Sends one event to a machine that is in a state, and says where it is then; `null` if the machine
 * took no step. Its services are made once for each state and set back, so only the step is timed.
 */
export function robot3Step() {
  const states = Object.fromEntries(STATES.map((name) => [name, stateFrom(name)]));
  const services = new Map(
    STATES.map((name) => {
      const start = createMachine(name, states);
      return [name, { start, service: interpret(start, () => {}) }];
    }),
  );
  return (from, event) => {
    const { start, service } = services.get(from);
    service.machine = start;
    service.send(event);
    return service.machine === start ? null : service.machine.current;
  };
}
