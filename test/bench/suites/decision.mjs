import { loopOver, shuffled } from '../harness.mjs';
import { verdictByHand } from '../rivals/hand.mjs';
import { jsonLogicOf } from '../rivals/json-logic.mjs';
import { rulesEngineOf } from '../rivals/json-rules-engine.mjs';
import { verdictOf } from '../rivals/verdict.mjs';
import { agree } from './agree.mjs';

/** Before it is timed, `decide` can have met only this table, or others too, as in a program. */
async function prepare(lib, others) {
  const { decide, LIFECYCLE, situations } = lib;
  const facts = shuffled([...situations(LIFECYCLE)]);
  const byLogic = jsonLogicOf(LIFECYCLE);
  const byEngine = rulesEngineOf(LIFECYCLE);
  for (const one of facts) {
    const verdict = verdictOf(decide(LIFECYCLE, one).outcome);
    agree('hand-written', one, verdict, verdictByHand(one));
    agree('json-logic-js', one, verdict, byLogic(one));
    agree('json-rules-engine', one, verdict, await byEngine(one));
  }
  for (const table of others) askAll(lib, table);
  const cases = [
    { name: 'decide', run: loopOver(facts, (one) => decide(LIFECYCLE, one)) },
    { name: 'decide-mixed-up', run: loopOver(facts.map(turned), (one) => decide(LIFECYCLE, one)) },
    { name: 'hand-written', run: loopOver(facts, verdictByHand) },
    { name: 'json-logic-js', run: loopOver(facts, byLogic) },
    { name: 'json-rules-engine', run: eachAwaited(facts, byEngine) },
  ];
  return { cases, rows: others.length === 0 ? ROWS : ROWS.map(inAProgram) };
}

const ROWS = [
  {
    label: 'decision with reasons: hand-written bare verdict / decide',
    time: 'hand-written',
    over: 'decide',
    atLeast: 0.08,
  },
  {
    label: '  the same, facts named in another order than the columns',
    time: 'hand-written',
    over: 'decide-mixed-up',
  },
  { label: 'decision: json-logic-js / decide', time: 'json-logic-js', over: 'decide', atLeast: 5 },
  {
    label: 'decision: json-rules-engine / decide',
    time: 'json-rules-engine',
    over: 'decide',
    atLeast: 300,
  },
];

function inAProgram(row) {
  return { ...row, label: `${row.label} (all tables in use)` };
}

/** The same facts with their fields the other way round. */
function turned(facts) {
  return Object.fromEntries(Object.entries(facts).reverse());
}

/** Asks a table everything it can be asked, often enough for the compiler to notice. */
function askAll({ decide, findAll, situations }, table) {
  const ask = table.hit === 'one' ? decide : findAll;
  const facts = shuffled([...situations(table)]).slice(0, 500);
  for (let asked = 0; asked < 4000; asked += 1) ask(table, facts[asked % facts.length]);
}

function eachAwaited(items, ask) {
  let next = 0;
  return async (count) => {
    for (let i = 0; i < count; i += 1) {
      await ask(items[next]);
      next = next + 1 === items.length ? 0 : next + 1;
    }
  };
}

/** A decision with reasons against a bare verdict and against two rule engines. */
export function decisionAlone(lib) {
  return prepare(lib, []);
}

/** The same after every table of the library's root has been asked. */
export function decisionInAProgram(lib) {
  const tables = Object.values(lib).filter((value) => Array.isArray(value?.rows) && value.domain);
  return prepare(lib, tables);
}
