import { needObject } from '../errors/index.js';
import type { Profile } from '../profiles/index.js';
import { type Instant, needMs, needWindow } from '../time/index.js';
import type { LedgerContext } from './types.js';

/** A file of orders is asked about one moment under one profile, so the last are read once. */
let kept: { readonly text: Instant; readonly profile: Profile; readonly ms: number } | undefined;

/** The moment a context asks about, in epoch milliseconds. */
export function asOfMsOf(context: LedgerContext): number {
  needObject('context', context);
  const { asOf, profile } = context;
  if (kept === undefined || kept.text !== asOf || kept.profile !== profile) {
    needProfile(profile);
    kept = { text: asOf, profile, ms: needMs('context.asOf', asOf) };
  }
  return kept.ms;
}

function needProfile(profile: Profile): void {
  needObject('context.profile', profile);
  const { liability, authorization } = profile;
  needObject('profile.liability', liability);
  needObject('profile.authorization', authorization);
  needWindow('profile.authorization.validity', authorization.validity);
  needWindow('profile.authorization.cancelWindow', authorization.cancelWindow);
}
