import type { Reason } from '../decision/index.js';
import type { Issue } from '../input/index.js';
import type { Yen } from '../money/index.js';
import type { JstDate } from '../time/index.js';

/** Whether a measure is there. */
export const PRESENCES = ['in-place', 'missing', 'unknown'] as const;

/** Whether a measure is there. */
export type Presence = (typeof PRESENCES)[number];

/** How a shop keeps card data. */
export const CARD_DATA = ['not-retained', 'pci-dss', 'neither', 'unknown'] as const;

/** How a shop keeps card data: not at all (非保持化), under PCI DSS, or otherwise. */
export type CardData = (typeof CARD_DATA)[number];

/** The four layers of protection against fraud. */
export const PROTECTION_LAYERS = [
  'authentication',
  'securityCode',
  'analysis',
  'delivery',
] as const;

/**
 * A layer of protection (多面的・重層的な不正使用対策): authentication of the cardholder (3DS, 本人認証),
 * security code (セキュリティコード), attributes and behaviour (属性・行動分析), delivery address (配送先情報).
 */
export type ProtectionLayer = (typeof PROTECTION_LAYERS)[number];

/** What a shop sells, as far as a rule asks. */
export const GOODS_KINDS = [
  'consumer-electronics',
  'tickets',
  'digital-content',
  'e-money',
  'brand-goods',
  'computers',
  'other',
] as const;

/** What a shop sells, as far as a rule asks. */
export type GoodsKind = (typeof GOODS_KINDS)[number];

/** How risky goods are: `high-risk` (高リスク商材), or easily sold on. */
export type GoodsRisk = 'high-risk' | 'resale-prone' | 'other';

/** Why a payment goes without 3-D Secure; `none`: nobody says, `other`: a reason no document states. */
export const SKIP_REASONS = [
  'none',
  'risk-based-with-evidence',
  'registered-card-authenticated',
  'mit',
  'other',
] as const;

/** Why a payment goes without 3-D Secure. */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Fraud that one card company saw at a shop in one calendar month. */
export type FraudMonth = {
  readonly company: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** 0 is a month without fraud; a month that is not listed is not known. */
  readonly amount: Yen;
};

/** Whether a shop is one where fraud is manifest (不正顕在化加盟店). */
export type FraudVerdict = 'manifest' | 'not-manifest' | 'indeterminate';

/** From one month to another, both included, as `YYYY-MM`. */
export type MonthSpan = { readonly from: string; readonly to: string };

/** Fraud at one card company. */
export type CompanyFraud = {
  readonly company: string;
  readonly verdict: FraudVerdict;
  /** The first run of months long enough, if there is one. */
  readonly run: MonthSpan | null;
  /** Months not known, from the first to the last one listed, where the answer depends on them. */
  readonly gaps: readonly MonthSpan[];
};

/** Whether fraud is manifest, and by whose months. */
export type ManifestFraud = {
  readonly verdict: FraudVerdict;
  /** What follows at once, since 3-D Secure is brought in; what a day asks is said by its duty. */
  readonly consequences: readonly ('three-ds-at-once' | 'registered')[];
  /** By name. */
  readonly companies: readonly CompanyFraud[];
  readonly reasons: readonly Reason[];
  /** Months that were listed with two amounts, by their positions; they count as not known. */
  readonly issues: readonly { readonly index: number; readonly issue: Issue }[];
};

/** What is asked of a shop. */
export const DUTIES = [
  'card-data',
  'layers',
  'three-ds',
  'security-code',
  'vulnerability',
  'login',
] as const;

/**
 * What is asked of a shop: card data kept safe, layers against fraud, 3-D Secure, the security code,
 * measures against weak points of the site (脆弱性対策), against stolen logins (不正ログイン対策).
 */
export type Duty = (typeof DUTIES)[number];

/** How much a duty asks on a day. */
export const DEMANDS = ['required', 'due', 'recommended', 'not-asked', 'indeterminate'] as const;

/** How much a duty asks on a day; `due`: by a later day. */
export type Demand =
  | { readonly demand: Exclude<(typeof DEMANDS)[number], 'due'>; readonly by: null }
  /** The last day, inclusive. */
  | { readonly demand: 'due'; readonly by: JstDate };

/** What to find out, and from whom: see the words of the rule. */
export type OpenQuestion = 'which-guideline' | 'is-it-in-place' | 'how-many-layers';

/** How a shop stands to a duty. */
export type DutyVerdict =
  | {
      readonly verdict: 'met' | 'missing' | 'due' | 'advised' | 'not-asked';
      readonly question: null;
    }
  | { readonly verdict: 'indeterminate'; readonly question: OpenQuestion };

/** The answer to one duty. */
export type DutyAnswer = DutyVerdict &
  Demand & { readonly duty: Duty; readonly reasons: readonly Reason[] };

/** Which guideline was in force, and since when; `null` where no document says. */
export type Guideline = {
  readonly edition: 'plan-2017' | '3.0' | '4.0' | '5.0' | '6.0' | null;
  readonly since: JstDate | null;
};

/** A shop, on the day to answer for. */
export type ShopMeasures = {
  readonly on: JstDate;
  readonly cardData: CardData;
  readonly layers: { readonly [layer in ProtectionLayer]: Presence };
  readonly vulnerability: Presence;
  readonly login: Presence;
  /** All that it sells; `null`: not known. */
  readonly goods: readonly GoodsKind[] | null;
  /** On what grounds it lets payments go without 3-D Secure; empty: it never does. */
  readonly skips: readonly Exclude<SkipReason, 'none'>[];
  readonly fraudMonths: readonly FraudMonth[];
};

/** How a shop stands to the guideline of a day. */
export type MeasureReport = {
  readonly on: JstDate;
  readonly guideline: Guideline & { readonly reasons: readonly Reason[] };
  /** In the order of `DUTIES`. */
  readonly duties: readonly DutyAnswer[];
  /** Duties that are missing, or due and missing. */
  readonly missing: readonly Duty[];
  readonly layers: { readonly [presence in Presence]: readonly ProtectionLayer[] };
  /** The riskiest of the goods; `null`: not known. */
  readonly goods: GoodsRisk | null;
  readonly fraud: ManifestFraud;
};

/** A shop, as a record. */
export type ShopRecord = Omit<ShopMeasures, 'fraudMonths'> & {
  readonly record: 'shop';
  readonly id: string;
};

/** A month of fraud at a shop, as a record. */
export type FraudMonthRecord = FraudMonth & {
  readonly record: 'fraud-month';
  /** The id of a shop in the same list. */
  readonly shop: string;
};

/** A record about the measures of shops. */
export type MeasureRecord = ShopRecord | FraudMonthRecord;
