import type { CommandName } from '../commands/command.js';

/** The help in one language. */
export type HelpTexts = {
  readonly overview: string;
  readonly commands: { readonly [command in CommandName]: string };
  /** Options and exit statuses that every command shares. */
  readonly common: string;
};
