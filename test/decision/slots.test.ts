import { describe, expect, test } from 'vitest';
import { situations } from '../../src/decision/index.js';
import { TABLES } from '../../src/rulebook/index.js';
import { answerOf, anyTable, sameAnswer, scanOf } from '../support/tables.js';
import { NOTICES, PARCELS } from './parcels.js';

const ALL = [PARCELS, NOTICES, ...TABLES.map(({ table }) => table)].map(anyTable);

/**
 * A decision is a lookup. The definition is the scan over all rows; here every slot of every table is
 * asked twice, first when it is empty and then when it is filled, and compared with it.
 */
describe.each(ALL)('every slot equals the scan: $id', (table) => {
  test('over all situations', () => {
    const wrong: object[] = [];
    for (const pass of ['fills', 'reads']) {
      for (const facts of situations(table)) {
        if (!sameAnswer(answerOf(table, facts), scanOf(table, facts))) wrong.push({ pass, facts });
      }
    }
    expect(wrong).toEqual([]);
  });
});
