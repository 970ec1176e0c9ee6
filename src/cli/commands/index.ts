import { CLASSIFY } from './classify.js';
import type { Command, CommandName } from './command.js';
import { DISPUTES } from './disputes.js';
import { EXPLAIN } from './explain.js';
import { FEES } from './fees.js';
import { GUARANTEE } from './guarantee.js';
import { LEDGER } from './ledger.js';
import { MEASURES } from './measures.js';
import { SCREEN } from './screen.js';
import { VELOCITY } from './velocity.js';

/** The commands by name. */
export const COMMANDS: { readonly [name in CommandName]: Command } = {
  classify: CLASSIFY,
  ledger: LEDGER,
  guarantee: GUARANTEE,
  fees: FEES,
  screen: SCREEN,
  velocity: VELOCITY,
  disputes: DISPUTES,
  measures: MEASURES,
  explain: EXPLAIN,
};
