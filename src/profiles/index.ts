/** One platform: its tables and windows under one name, as plain data. */
import type { AuthorizationTerms } from '../authorization/index.js';
import { SHOPSERVE_CANCEL, SHOPSERVE_VALIDITY } from '../authorization/presets/index.js';
import type { Text } from '../decision/index.js';
import type { AttemptHandling } from '../gateways/index.js';
import type { LiabilityTerms } from '../liability/index.js';
import { SHOPSERVE_LIABILITY } from '../liability/presets/index.js';

/** Everything that a platform fixes for the ledger of its orders. */
export type Profile = {
  /** `shopserve`, or `own/…` for one that you write. */
  readonly id: string;
  readonly title: Text;
  readonly attempts: AttemptHandling;
  readonly liability: LiabilityTerms;
  readonly authorization: AuthorizationTerms;
};

/** Shopserve (ショップサーブ) of E-store. */
export const SHOPSERVE: Profile = {
  id: 'shopserve',
  title: { ja: 'ショップサーブ', en: 'Shopserve' },
  attempts: 'proceed',
  liability: SHOPSERVE_LIABILITY,
  authorization: { validity: SHOPSERVE_VALIDITY, cancelWindow: SHOPSERVE_CANCEL },
};

/** The ids {@link findProfile} knows. */
export const PROFILE_IDS = ['shopserve'] as const;

/** The id of a profile that comes with the library. */
export type ProfileId = (typeof PROFILE_IDS)[number];

/**
 * The profile of a platform by its id.
 *
 * @returns The profile, or `undefined` for an id the library has none for.
 * @example
 * ```ts
 * findProfile('shopserve')?.authorization.validity.days // => 14
 * ```
 * @public
 */
export function findProfile(id: string): Profile | undefined {
  return id === SHOPSERVE.id ? SHOPSERVE : undefined;
}
