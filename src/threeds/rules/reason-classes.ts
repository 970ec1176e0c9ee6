/**
 * transStatusReason, as far as a decision depends on it: codes that change an answer stand for
 * themselves, `reserved` are 27 to 79, `other` is every further code and none at all. What each code
 * means is in `menseki/reason-codes`.
 */
export const REASON_CLASSES = ['81', '82', '89', 'reserved', 'other'] as const;

/** transStatusReason, as far as a decision depends on it. */
export type ReasonClass = (typeof REASON_CLASSES)[number];

/** The class of a code, or of none; two characters that are no digits are an unknown code. */
export function reasonClassOf(code: string | null): ReasonClass {
  if (Number(code) >= 27 && Number(code) <= 79) return 'reserved';
  return REASON_CLASSES.includes(code as ReasonClass) ? (code as ReasonClass) : 'other';
}
