/**
 * transStatusReason, as far as a decision depends on it: codes that change an answer stand for
 * themselves, `reserved` are 27 to 79, `other` is every further code and none at all. What each code
 * means is in `menseki/reason-codes`.
 */
export const REASON_CLASSES = ['81', '82', '89', 'reserved', 'other'] as const;

/** transStatusReason, as far as a decision depends on it. */
export type ReasonClass = (typeof REASON_CLASSES)[number];

/** The class of a code of two digits, or of none. */
export function reasonClassOf(code: string | null): ReasonClass {
  if (code === '81' || code === '82' || code === '89') return code;
  return code !== null && code >= '27' && code <= '79' ? 'reserved' : 'other';
}
