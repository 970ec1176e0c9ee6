/**
 * All tables in one place, with the words of every row. The one entry that needs every table, so
 * nothing else imports it.
 */
export { toDisputeCodesMarkdown } from './code-page.js';
export { findRule, listRules, nearestRules, type RuleEntry } from './entries.js';
export { toIndexMarkdown, toMarkdown } from './markdown.js';
export { type AnyTable, TABLES } from './tables.js';
