import type { AuthorizationState, Cause, OrderEvent, Refusal } from '../authorization/index.js';
import type { Brand, Funding, Issued } from '../cards/index.js';
import type { Reason } from '../decision/index.js';
import type { Caution, Exemption, Icon, ServicePeriods } from '../liability/index.js';
import type { Yen } from '../money/index.js';
import type { Profile } from '../profiles/index.js';
import type { ThreeDsFacts } from '../threeds/index.js';
import type { Instant } from '../time/index.js';

/** A 3-D Secure result as an order carries it. */
export type OrderAuthentication = Pick<
  ThreeDsFacts,
  'transStatus' | 'eci' | 'authenticationValue'
> & {
  readonly transStatusReason?: string | null;
};

/** A card order and what happened to it (受注). */
export type Order = {
  readonly id: string;
  readonly placedAt: Instant;
  readonly brand: Brand;
  /** Including shipping. */
  readonly total: Yen;
  readonly test: boolean;
  readonly card: { readonly funding: Funding; readonly issued: Issued };
  /** `null`: 3-D Secure was not run. */
  readonly authentication: OrderAuthentication | null;
  /** The application it belongs to and which delivery it is, from 1; `null` for a one-off order. */
  readonly subscription: { readonly application: string; readonly delivery: number } | null;
  /** In any order; they are applied by `at`, ties as given. */
  readonly events: readonly OrderEvent[];
};

/** Something that happened to an application. */
export type ApplicationEvent =
  | { readonly type: 'card-changed'; readonly at: Instant }
  | { readonly type: 'amount-changed'; readonly at: Instant; readonly total: Yen };

/** An application for a subscription or club (定期購入・頒布会の申し込み). */
export type Application = {
  readonly id: string;
  readonly appliedAt: Instant;
  readonly brand: Brand;
  /** Including shipping. */
  readonly total: Yen;
  readonly authentication: OrderAuthentication | null;
  readonly events: readonly ApplicationEvent[];
};

/** What the answer depends on besides the order itself. */
export type LedgerContext = {
  readonly profile: Profile;
  /** Events after this moment have not happened yet. */
  readonly asOf: Instant;
  /** When the shop had 3-D Secure; `null`: always. */
  readonly service: ServicePeriods | null;
};

/** {@link LedgerContext} of an order: the application it names, or `null` if it names none. */
export type OrderContext = LedgerContext & { readonly application: Application | null };

/**
 * An order's exemption in the ledger. `pending`: it was exempt, but no authorization stands; the next
 * settlement request decides.
 */
export type LedgerExemption = Exemption | 'pending';

/** An event that could not be. It changed nothing. */
export type RefusedEvent = {
  /** Its place in the order's list of events, from 0. */
  readonly index: number;
  readonly reason: Refusal;
};

/** Whether an order is exempt, why, and where its authorization is. */
export type OrderAnswer = {
  readonly id: string;
  readonly exemption: LedgerExemption;
  readonly icon: Icon;
  readonly authorization: {
    readonly state: AuthorizationState;
    /** Last second of the authorization that stands or has lapsed, in JST; `null` if none does. */
    readonly validUntil: Instant | null;
  };
  /** Every cause met so far, whether it took the exemption or not. */
  readonly causes: readonly Cause[];
  /** The rules that decided the exemption. */
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Caution[];
  readonly refused: readonly RefusedEvent[];
};

/** What the application ledger shows (申込台帳). */
export type ApplicationAnswer = {
  readonly id: string;
  readonly icon: 'shown' | 'none';
  readonly laterOrdersExempt: false;
  readonly reasons: readonly Reason[];
};
