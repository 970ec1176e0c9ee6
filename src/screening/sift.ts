import { decideAfresh } from '../decision/index.js';
import { SCREENING_NEEDS } from './rules/index.js';
import {
  ASKABLE_FACTS,
  type AskableFact,
  type Screened,
  type ScreeningFacts,
  type ScreeningPolicy,
  type ScreeningSignal,
} from './types.js';

/** What is known of each fact, and what became of the others. */
export type Sifted = Pick<Screened, 'notKnown' | 'setAside'> & {
  readonly known: {
    readonly [F in AskableFact]: Exclude<ScreeningFacts[F], 'not-asked' | undefined>;
  };
};

/** The signals a fact can raise. */
const RAISES: { readonly [fact in AskableFact]: readonly ScreeningSignal[] } = {
  knownFraud: ['known-fraud-match', 'known-fraud-resemble'],
  velocityHits: ['velocity-hit'],
  earlierAmounts: ['rising-amounts'],
  goods: ['resaleable-goods', 'high-risk-goods'],
  recipient: ['delivery-differs'],
  destination: ['forwarder', 'delivery-abroad', 'foreign-card-domestic-delivery'],
  cardIssued: ['foreign-card-domestic-delivery'],
  failedAuthentications: ['failed-authentications'],
  cards: ['many-cards'],
};

/** Sorts the facts into what counts, what is missed, and what says nothing for this method. */
export function sift(facts: ScreeningFacts, { severities }: ScreeningPolicy): Sifted {
  const known: Partial<Record<AskableFact, unknown>> = {};
  const notKnown: AskableFact[] = [];
  const setAside: Sifted['setAside'][number][] = [];
  for (const fact of ASKABLE_FACTS) {
    const given = facts[fact] ?? null;
    const value = given === 'not-asked' ? null : given;
    const { outcome, reasons } = decideAfresh(SCREENING_NEEDS, { fact, method: facts.method });
    known[fact] = outcome === 'set-aside' ? null : value;
    const weighed = RAISES[fact].some((signal) => severities[signal] !== 'ignore');
    if (value === null && outcome === 'needed' && weighed) notKnown.push(fact);
    if (given !== null && outcome === 'set-aside') setAside.push({ fact, reasons: [reasons[0]] });
  }
  return { known: known as Sifted['known'], notKnown, setAside };
}
