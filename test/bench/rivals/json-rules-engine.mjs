import { Engine } from 'json-rules-engine';
import { verdictOf } from './verdict.mjs';

function conditionsOf(when) {
  return Object.entries(when).map(([fact, value]) => ({
    fact,
    operator: Array.isArray(value) ? 'in' : 'equal',
    value,
  }));
}

/** The rows of a table as rules of an engine, which is made once and asked again and again. */
export function rulesEngineOf(table) {
  const engine = new Engine();
  for (const row of table.rows) {
    engine.addRule({
      name: row.id,
      conditions: { all: conditionsOf(row.when) },
      event: { type: verdictOf(row.then) },
    });
  }
  return async (facts) => (await engine.run(facts)).events[0]?.type;
}
