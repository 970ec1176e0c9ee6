import { decideAlways } from '../../decision/index.js';
import type { ScreenPolicyRecord } from '../../records/screening-policy.js';
import {
  DELIVERY_CHOICES,
  type ScreeningPolicy,
  SUBSCRIPTION_PLATFORMS,
} from '../../screening/index.js';
import { SCREENING_POLICIES } from '../../screening/presets/index.js';
import { type Arguments, chosen } from '../args.js';

/** The options that name a policy and say which deliveries are screened. */
export const SCREEN_OPTIONS = {
  policy: 'value',
  platform: 'value',
  'later-deliveries': 'value',
} as const;

/** The policy asked for. */
export function screenPolicyOf(args: Arguments): ScreeningPolicy {
  const policy = chosen(args, 'policy', SCREENING_POLICIES.domain.policy, 'house-balanced');
  const preset = decideAlways(SCREENING_POLICIES, { policy }).outcome;
  const { platform, choice } = preset.laterDeliveries;
  const laterDeliveries = {
    platform: chosen(args, 'platform', SUBSCRIPTION_PLATFORMS, platform),
    choice: chosen(args, 'later-deliveries', DELIVERY_CHOICES, choice),
  };
  return { ...preset, laterDeliveries };
}

/** A policy with single terms changed. */
export function changedPolicy(
  policy: ScreeningPolicy,
  changes: ScreenPolicyRecord,
): ScreeningPolicy {
  const { reviewsThatMakeNg } = changes;
  return {
    severities: { ...policy.severities, ...given(changes.severities) },
    limits: { ...policy.limits, ...given(changes.limits) },
    reviewsThatMakeNg:
      reviewsThatMakeNg === undefined ? policy.reviewsThatMakeNg : reviewsThatMakeNg,
    laterDeliveries: { ...policy.laterDeliveries, ...given(changes.laterDeliveries) },
  };
}

/** The fields that say something. */
function given<T extends object>(
  fields: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
