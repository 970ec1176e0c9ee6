import {
  nullable,
  oneOf,
  optional,
  type Reader,
  record,
  whole,
  yenAmount,
} from '../input/index.js';
import {
  DELIVERY_CHOICES,
  SCREENING_SEVERITIES,
  type ScreeningLimits,
  type ScreeningPolicy,
  SUBSCRIPTION_PLATFORMS,
} from '../screening/index.js';

/** Some of the terms of T; what is `undefined` stays as it is. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What a shop changes of a policy; what is `undefined` stays as the policy has it. */
export type ScreenPolicyRecord = {
  readonly record: 'policy';
  readonly severities: Changes<ScreeningPolicy['severities']>;
  readonly limits: Changes<ScreeningLimits>;
  readonly reviewsThatMakeNg: number | null | undefined;
  readonly laterDeliveries: Changes<ScreeningPolicy['laterDeliveries']>;
};

/** A term that stays as it is where it is left out. */
/* @__NO_SIDE_EFFECTS__ */
function changed<T>(reader: Reader<T>) {
  return optional<T | undefined>(reader, undefined);
}

const MOST = 999_999_999;
const atLeastOne = changed(whole(1, MOST));

const severity = changed(oneOf(SCREENING_SEVERITIES));
const severities = record<Required<ScreenPolicyRecord['severities']>>({
  'known-fraud-match': severity,
  'known-fraud-resemble': severity,
  'velocity-hit': severity,
  'rising-amounts': severity,
  'resaleable-goods': severity,
  'high-risk-goods': severity,
  'delivery-differs': severity,
  forwarder: severity,
  'delivery-abroad': severity,
  'foreign-card-domestic-delivery': severity,
  'failed-authentications': severity,
  'many-cards': severity,
  'not-known': severity,
});

const limits = record<ScreenPolicyRecord['limits']>({
  velocityHits: atLeastOne,
  failedAuthentications: atLeastOne,
  cards: atLeastOne,
  rises: atLeastOne,
  risePercent: changed(whole(0, 1000)),
  goodsFrom: changed(yenAmount),
});

const laterDeliveries = record<ScreenPolicyRecord['laterDeliveries']>({
  platform: changed(oneOf(SUBSCRIPTION_PLATFORMS)),
  choice: changed(oneOf(DELIVERY_CHOICES)),
});

/** A policy, as far as it is changed. */
export const screenPolicy: Reader<ScreenPolicyRecord> = record<ScreenPolicyRecord>({
  record: oneOf(['policy']),
  severities: optional<ScreenPolicyRecord['severities']>(severities, {}),
  limits: optional<ScreenPolicyRecord['limits']>(limits, {}),
  reviewsThatMakeNg: changed(nullable(whole(1, MOST))),
  laterDeliveries: optional<ScreenPolicyRecord['laterDeliveries']>(laterDeliveries, {}),
});
