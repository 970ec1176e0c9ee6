import { type Issue, isCardNumberLike, type Parsed } from '../input/index.js';
import { countNames, countNamesIn, findRepeated } from './names.js';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BLANK = /^[ \t\r]*$/;

/** What a line holds: nothing, a JSON value, or what is wrong with it. Its text is never repeated. */
export type JsonLine = { readonly kind: 'blank' } | ({ readonly kind: 'read' } & Parsed<unknown>);

/** Reads one line as JSON. */
export function readJsonLine(bytes: Buffer): JsonLine {
  const text = decode(bytes);
  if (text === null) return wrong('text in UTF-8', 'bytes that are not UTF-8');
  if (BLANK.test(text)) return { kind: 'blank' };
  const parsed = parse(text);
  if (parsed === null) {
    return wrong('one JSON object', `a text of ${text.length} characters that is not JSON`);
  }
  if (isCardNumberLike(parsed.value)) return wrong('one JSON object', 'a card number (not shown)');
  if (countNames(text) === countNamesIn(parsed.value)) {
    return { kind: 'read', ok: true, value: parsed.value };
  }
  return wrong('every field once', 'a field that stands twice', findRepeated(text));
}

function wrong(expected: string, received: string, path = '$'): JsonLine {
  const issue: Issue = { path, expected, received };
  return { kind: 'read', ok: false, issues: [issue] };
}

function decode(bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
