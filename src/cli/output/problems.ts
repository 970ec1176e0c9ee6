import { holdsCardNumber, type Issue } from '../../input/index.js';
import { visible } from './wrap.js';

/** A line that has no answer, and why. */
export type Problem = {
  readonly line: number;
  readonly issues: readonly Issue[];
  /** What it means for the other lines, if anything. */
  readonly consequence?: string;
};

/** A line with more issues than this has the rest counted, not listed. */
const SHOWN = 50;

/** The last look before anything is written: no card number leaves, whoever put it there. */
function safe(issue: Issue): Issue {
  const hide = (text: string): string => (holdsCardNumber(text) ? '(not shown)' : text);
  return { path: hide(issue.path), expected: issue.expected, received: hide(issue.received) };
}

function listed(issues: readonly Issue[]): Issue[] {
  const shown = issues.slice(0, SHOWN).map(safe);
  const left = issues.length - shown.length;
  if (left > 0) shown.push({ path: '$', expected: 'fewer issues', received: `${left} more` });
  return shown;
}

/** One problem as one line of text, or of JSON. */
export function problemLine({ line, issues, consequence }: Problem, json: boolean): string {
  const shown = listed(issues);
  const told = shown.map(({ path, expected, received }) => {
    const what = `expected ${expected}, received ${received}`;
    return path === '$' ? what : `${path}: ${what}`;
  });
  const after = consequence === undefined ? '' : `; ${consequence}`;
  const message = `line ${line}: ${told.join('; ')}${after}`;
  return json ? `${JSON.stringify({ line, message, issues: shown })}\n` : `${visible(message)}\n`;
}
