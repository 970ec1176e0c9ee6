import { describe } from '../../input/index.js';
import { findRule, listRules, nearestRules, TABLES } from '../../rulebook/index.js';
import type { Call, DirectCommand } from './command.js';
import { CODE_PREFIX, codeNamed, codePage } from './explain-code.js';
import { pageOf, ruleShape } from './explain-view.js';

/** A rule or a reason code in words, or all tables and their rules. */
export const EXPLAIN: DirectCommand = {
  kind: 'direct',
  options: {},
  run: (call, id, fail) => {
    if (id === undefined) {
      listTables(call);
      return 0;
    }
    const text = id.startsWith(CODE_PREFIX) ? codeText(id, call) : ruleText(id, call);
    if (text === undefined) {
      fail(unknown(id));
      return 1;
    }
    call.out.add(text);
    return 0;
  },
};

function ruleText(id: string, call: Call): string | undefined {
  const rule = findRule(id);
  if (rule === undefined) return undefined;
  return call.json ? `${JSON.stringify(ruleShape(rule))}\n` : pageOf(rule, call);
}

function codeText(id: string, call: Call): string | undefined {
  const code = codeNamed(id);
  if (code === undefined) return undefined;
  return call.json ? `${JSON.stringify(code)}\n` : codePage(code, call);
}

function unknown(id: string): string {
  return id.startsWith(CODE_PREFIX)
    ? `unknown reason code ${describe(id)}: expected a brand and its code, as ${CODE_PREFIX}visa-10.4`
    : `unknown rule ${describe(id)}: ${nearTo(id)}"menseki explain" lists all`;
}

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
