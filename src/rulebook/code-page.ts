import {
  CODE_SOURCES,
  DISPUTE_BRANDS,
  type DisputeBrand,
  type DisputeCode,
  listDisputeCodes,
} from '../dispute-codes/index.js';

/**
 * The reason codes of all brands as a Markdown page: a line for every code with its sources by number,
 * then what else is known of it, and where the sources differ. They are data and no rules.
 *
 * @example
 * ```ts
 * toDisputeCodesMarkdown().includes('## visa') // => true
 * ```
 * @public
 */
export function toDisputeCodesMarkdown(): string {
  return `${[
    '# Reason codes of chargebacks',
    '',
    'Generated from `menseki/dispute-codes` by `npm run docs`, and checked by a test. Digits mean nothing',
    'without the brand. `card`: shown to a terminal, or absent; – is either, or not said. `3DS`: whether the',
    'shift of 3-D Secure answers the code. `merchant`: whether the merchant caused it. `days`: to raise it,',
    'mostly from the day the payment was processed; – is not published. The sources are numbered below.',
    ...DISPUTE_BRANDS.flatMap(brandLines),
    '',
    '## Sources',
    '',
    ...CODE_SOURCES.map((source, place) => `${place + 1}. ${source}`),
  ].join('\n')}\n`;
}

function brandLines(brand: DisputeBrand): string[] {
  const codes = listDisputeCodes().filter((one) => one.brand === brand);
  const notes = codes.flatMap(({ code, note }) =>
    note === null ? [] : [`- \`${code}\`: ${note}`],
  );
  return [
    '',
    `## ${brand}`,
    '',
    '| code | title | kind | card | 3DS | merchant | days | status | confidence | sources |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...codes.map(codeLine),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ];
}

function codeLine(one: DisputeCode): string {
  const cells = [
    `\`${one.code}\``,
    `${one.title.en}<br>${one.title.ja}`,
    one.category,
    one.cardPresent === null ? '–' : one.cardPresent ? 'shown' : 'absent',
    one.threeDS,
    one.merchantCaused,
    one.timeLimitDays ?? '–',
    one.status,
    one.confidence,
    sourcesOf(one),
  ];
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The numbers of its sources, each once; how often it is named where that is more than once. */
function sourcesOf({ sources }: DisputeCode): string {
  const numbers = [...new Set(sources)].map((source) => {
    const times = sources.filter((one) => one === source).length;
    return `${CODE_SOURCES.indexOf(source) + 1}${times > 1 ? ` (×${times})` : ''}`;
  });
  return numbers.join(', ');
}
