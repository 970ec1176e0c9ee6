import { CLASSIFY } from './classify.js';
import type { Command, CommandName } from './command.js';
import { EXPLAIN } from './explain.js';
import { FEES } from './fees.js';
import { GUARANTEE } from './guarantee.js';
import { LEDGER } from './ledger.js';

/** The commands by name. */
export const COMMANDS: { readonly [name in CommandName]: Command } = {
  classify: CLASSIFY,
  ledger: LEDGER,
  guarantee: GUARANTEE,
  fees: FEES,
  explain: EXPLAIN,
};
