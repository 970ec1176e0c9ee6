/** Writes what was measured as tables of text. */

const WIDTH = { label: 78, number: 11 };

function rounded(value) {
  return Number(value.toPrecision(3)).toString();
}

/** `pass` or `miss` against a target, nothing without one. */
export function markOf(value, { atLeast, atMost }) {
  if (atLeast !== undefined) return value >= atLeast ? 'pass' : 'MISS';
  if (atMost !== undefined) return value <= atMost ? 'pass' : 'MISS';
  return '';
}

function targetText({ atLeast, atMost }) {
  if (atLeast !== undefined) return `>= ${atLeast}`;
  return atMost === undefined ? '' : `<= ${atMost}`;
}

/** One line of a table: what, value, its range, target, mark. */
export function tableLine(row, value, range, notes = []) {
  return [
    row.label.padEnd(WIDTH.label),
    rounded(value).padStart(WIDTH.number),
    range
      .map(rounded)
      .join(' - ')
      .padStart(2 * WIDTH.number),
    targetText(row).padStart(WIDTH.number),
    markOf(value, row).padStart(6),
    ...notes,
  ].join(' ');
}

/** The line above a table. */
export function headLine(label, unit, notes = '') {
  return [
    label.padEnd(WIDTH.label),
    unit.padStart(WIDTH.number),
    'range'.padStart(2 * WIDTH.number),
    'target'.padStart(WIDTH.number),
    '      ',
    notes,
  ].join(' ');
}
