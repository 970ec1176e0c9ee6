import type { CommandName } from '../commands/command.js';
import type { Language } from '../shell.js';
import { ENGLISH } from './en.js';
import { JAPANESE } from './ja.js';
import type { HelpTexts } from './texts.js';

const TEXTS: { readonly [language in Language]: HelpTexts } = { ja: JAPANESE, en: ENGLISH };

/** What menseki is, and its commands. */
export function overview(language: Language): string {
  const { overview: text, common } = TEXTS[language];
  return `${text.trim()}\n\n${common.trim()}\n`;
}

/** What a command answers, from what, and how it ends. */
export function helpFor(command: CommandName, language: Language): string {
  const { commands, common } = TEXTS[language];
  return `${commands[command].trim()}\n\n${common.trim()}\n`;
}
