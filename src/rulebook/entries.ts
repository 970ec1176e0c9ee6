import type { Citation, NonEmpty, RowText, RuleId, Text } from '../decision/index.js';
import { need } from '../errors/index.js';
import { SOURCES, type Source, type SourceId } from '../sources/index.js';
import type { JstDate } from '../time/index.js';
import { TABLES, textsOf } from './tables.js';

/** A rule with everything that is known of it. */
export type RuleEntry = {
  readonly id: RuleId;
  readonly table: { readonly id: RuleId; readonly title: Text };
  /** What the rule says. */
  readonly title: Text;
  readonly when: Readonly<Record<string, unknown>>;
  readonly outcome: unknown;
  /** `[from, until)`; `null` where the document states none. */
  readonly inForce: { readonly from: JstDate | null; readonly until: JstDate | null };
  readonly cite: NonEmpty<Citation & { readonly document: Source | null }>;
  readonly disputedBy: readonly Citation[];
  readonly overrides: readonly RuleId[];
  readonly note: Text | null;
};

/**
 * Every rule of the library, in the order of the tables.
 *
 * @example
 * ```ts
 * listRules().some((rule) => rule.id === 'liability/amount-changed') // => true
 * ```
 * @public
 */
export function listRules(): readonly RuleEntry[] {
  rules ??= gatherRules();
  return rules;
}

/** The list is the same for ever, so it is made once. */
let rules: readonly RuleEntry[] | undefined;

function gatherRules(): readonly RuleEntry[] {
  const texts = textsOf();
  return TABLES.flatMap(({ table, title }) =>
    table.rows.map((row): RuleEntry => {
      const text: RowText = row.text ?? texts[row.id] ?? { ja: '', en: '' };
      const [first, ...others] = row.cite;
      return {
        id: row.id,
        table: { id: table.id, title },
        title: { ja: text.ja, en: text.en },
        when: row.when as Readonly<Record<string, unknown>>,
        outcome: row.then,
        inForce: row.inForce ?? { from: null, until: null },
        cite: [withDocument(first), ...others.map(withDocument)],
        disputedBy: text.disputedBy ?? [],
        overrides: row.overrides ?? [],
        note: text.note ?? null,
      };
    }),
  );
}

function withDocument(citation: Citation): Citation & { readonly document: Source | null } {
  const known = Object.hasOwn(SOURCES, citation.source);
  return { ...citation, document: known ? SOURCES[citation.source as SourceId] : null };
}

/**
 * A rule by its id, with its words in both languages, its dates, its documents and its table.
 *
 * @returns The rule, or `undefined` if there is none of that id; {@link nearestRules} has guesses.
 * @example
 * ```ts
 * findRule('liability/amount-changed')?.cite[0].source // => 'S001'
 * ```
 * @public
 */
export function findRule(id: string): RuleEntry | undefined {
  return listRules().find((rule) => rule.id === id);
}

/**
 * The ids most like a text, nearest first: for a message about an id that does not exist.
 *
 * @throws InvalidInputError for what is no text.
 * @example
 * ```ts
 * nearestRules('liability/amount-change')[0] // => 'liability/amount-changed'
 * ```
 * @public
 */
export function nearestRules(id: string): readonly RuleId[] {
  need(typeof id === 'string', 'id', 'a text', id);
  const wanted = pairsOf(id.slice(0, 80));
  const scored = listRules().map((rule) => ({ id: rule.id, score: likeness(wanted, rule.id) }));
  const near = scored.filter(({ score }) => score > 0.3).sort((a, b) => b.score - a.score);
  return near.slice(0, 3).map((one) => one.id);
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

/** Shared neighbouring letters (Sørensen–Dice). */
function likeness(wanted: readonly string[], id: string): number {
  const own = pairsOf(id);
  const shared = own.filter((pair) => wanted.includes(pair)).length;
  return wanted.length === 0 ? 0 : (2 * shared) / (own.length + wanted.length);
}
