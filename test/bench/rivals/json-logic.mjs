import jsonLogic from 'json-logic-js';
import { verdictOf } from './verdict.mjs';

/** One rule as a condition: every cell must hold. The event comes first, because it tells most apart. */
function conditionOf({ event, ...others }) {
  const cells = Object.entries({ event, ...others }).filter(([, cell]) => cell !== undefined);
  const tests = cells.map(([name, cell]) =>
    Array.isArray(cell) ? { in: [{ var: name }, cell] } : { '===': [{ var: name }, cell] },
  );
  return tests.length === 1 ? tests[0] : { and: tests };
}

/** The rows of a table as one JSON logic expression. No two answer the same facts, so order is free. */
export function jsonLogicOf(table) {
  const rule = { if: table.rows.flatMap((row) => [conditionOf(row.when), verdictOf(row.then)]) };
  return (facts) => jsonLogic.apply(rule, facts);
}
