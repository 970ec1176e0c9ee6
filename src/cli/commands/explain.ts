import { describe } from '../../input/index.js';
import { findRule, listRules, nearestRules, TABLES } from '../../rulebook/index.js';
import type { Call, DirectCommand } from './command.js';
import { pageOf, ruleShape } from './explain-view.js';

/** A rule in words, or all tables and their rules. */
export const EXPLAIN: DirectCommand = {
  kind: 'direct',
  options: {},
  run: (call, id, fail) => {
    if (id === undefined) {
      listTables(call);
      return 0;
    }
    const rule = findRule(id);
    if (rule === undefined) {
      fail(`unknown rule ${describe(id)}: ${nearTo(id)}"menseki explain" lists all`);
      return 1;
    }
    call.out.add(call.json ? `${JSON.stringify(ruleShape(rule))}\n` : pageOf(rule, call));
    return 0;
  },
};

function nearTo(id: string): string {
  const near = nearestRules(id);
  return near.length === 0 ? '' : `nearest: ${near.join(', ')}; `;
}

/** Every table with the ids of its rules, one JSON object or one block each. */
function listTables({ out, json, paint, language }: Call): void {
  const all = listRules();
  for (const { table, title } of TABLES) {
    const rules = all.filter((rule) => rule.table.id === table.id);
    if (json) {
      const ids = rules.map(({ id }) => id);
      out.add(`${JSON.stringify({ table: table.id, title, rules: ids })}\n`);
      continue;
    }
    const lines = rules.map((rule) => `  ${rule.id.padEnd(38)} ${rule.title[language]}`);
    out.add(`${paint.strong(table.id)}  ${title[language]}\n${lines.join('\n')}\n\n`);
  }
}
