/**
 * Field names that stand twice in one object. `JSON.parse` keeps the last one without a word, so the
 * names in the text are counted against those of the value; only a difference makes the slow search.
 *
 * All of it takes text that `JSON.parse` has already accepted, and none of it calls itself: nesting of
 * any depth is harmless.
 */
import { describe } from '../input/index.js';

/** Where the string that opens at `start` closes. */
function closingQuote(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x5c) before -= 1;
  return (at - 1 - before) % 2 === 1;
}

/** Whether the next character that is no white space is a colon. */
function colonFollows(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return text.charCodeAt(at) === 0x3a;
}

/** How many field names a JSON text holds. */
export function countNames(text: string): number {
  let count = 0;
  let open = text.indexOf('"');
  while (open !== -1) {
    const close = closingQuote(text, open);
    if (colonFollows(text, close + 1)) count += 1;
    open = text.indexOf('"', close + 1);
  }
  return count;
}

/** How many field names a value that was read holds. */
export function countNamesIn(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    const inside: readonly unknown[] = Object.values(one);
    if (!Array.isArray(one)) count += inside.length;
    for (const part of inside) if (typeof part === 'object') open.push(part);
  }
  return count;
}

/** The first name that stands twice in one object, in a form that can be shown. */
export function findRepeated(text: string): string {
  const holders: Set<string>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{') holders.push(new Set());
    else if (char === '}') holders.pop();
    else if (char === '"') {
      const close = closingQuote(text, at);
      if (colonFollows(text, close + 1)) {
        const name: string = JSON.parse(text.slice(at, close + 1));
        const holder = holders.at(-1);
        if (holder?.has(name)) return shown(name);
        holder?.add(name);
      }
      at = close;
    }
  }
  return '$';
}

/** A field name as it may stand in a path. */
function shown(name: string): string {
  const described = describe(name);
  return described.startsWith('"') ? described.slice(1, -1) : `(${described})`;
}
