import type { Cell, Citation, Row, RuleTable } from '../../decision/index.js';
import { describe } from '../../input/index.js';
import { findRule, RULE_IDS, TABLES } from '../../rulebook/index.js';
import { SOURCES, type Source } from '../../sources/index.js';
import { nearest } from '../nearest.js';
import { columnsOf } from '../output/wrap.js';
import type { Language } from '../shell.js';
import type { Call, DirectCommand } from './command.js';

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
      const closest = nearest(id, RULE_IDS, 3).join(', ');
      fail(`unknown rule ${describe(id)}: nearest are ${closest}; "menseki explain" lists all`);
      return 1;
    }
    call.out.add(call.json ? `${JSON.stringify(ruleShape(rule))}\n` : pageOf(rule, call));
    return 0;
  },
};
