import { createMachine, transition } from 'xstate';
import { STATES, stepsFrom } from './life.mjs';

function stateFrom(name) {
  const on = {};
  for (const { event, to, guard } of stepsFrom(name)) {
    const found =
      guard === undefined ? { target: to } : { target: to, guard: (at) => guard(at.event) };
    on[event] = [...(on[event] ?? []), found];
  }
  return { on };
}

/** The pure `transition` of XState from a state's snapshot, with what tells a refused step apart. */
export function xstateStep() {
  const states = Object.fromEntries(STATES.map((name) => [name, stateFrom(name)]));
  const machine = createMachine({ initial: 'authorized', states });
  const snapshots = new Map(STATES.map((value) => [value, machine.resolveState({ value })]));
  return {
    step: (from, event) => transition(machine, snapshots.get(from), event)[0].value,
    takes: (from, event) => snapshots.get(from).can(event),
  };
}
