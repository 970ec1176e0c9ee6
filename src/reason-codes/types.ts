import type { Brand } from '../cards/index.js';
import type { NonEmpty, Reason, Text } from '../decision/index.js';

/**
 * What a reason speaks of. The classes are our own proposal, no scheme's: `soft` means that the
 * issuer wanted more than it got, `confidence` is a degree and no refusal.
 */
export type ReasonCodeClass =
  | 'fraud-suspected'
  | 'card-problem'
  | 'technical'
  | 'policy'
  | 'soft'
  | 'confidence';

/** A transStatusReason and the brand that sent it: from 80 on, each brand has its own. */
export type ReasonCodeFacts = { readonly brand: Brand; readonly code: ReasonCodeWord };

/** What the table knows of a code: its class, or why it has none. */
export type ReasonCodeOutcome = ReasonCodeClass | 'reserved' | 'unknown';

/** What a code means, or that it is kept free, or that no source read here knows it. */
export type ReasonCodeAnswer = (
  | { readonly kind: 'found'; readonly class: ReasonCodeClass }
  | { readonly kind: 'reserved' }
  | { readonly kind: 'unknown' }
) & {
  readonly brand: Brand;
  /** Two digits, as they came. */
  readonly code: string;
  readonly meaning: Text;
  readonly reasons: NonEmpty<Reason>;
};

/** The codes that some brand uses, and two words for the rest. */
// biome-ignore format: ten a line
export const REASON_CODES = [
  '01', '02', '03', '04', '05', '06', '07', '08', '09', '10',
  '11', '12', '13', '14', '15', '16', '17', '18', '19', '20',
  '21', '22', '23', '24', '25', '26',
  '80', '81', '82', '83', '84', '85', '86', '87', '88', '89',
  'reserved', 'other',
] as const;

/** A code as the table sees it. */
export type ReasonCodeWord = (typeof REASON_CODES)[number];
