import type {
  GoodsClass,
  GoodsFacts,
  ScreeningSignal,
  SignFacts,
} from '../../../src/screening/index.js';
import type { Example } from '../../support/examples.js';

/** An order that nothing speaks against. */
export const CLEAN: SignFacts = {
  knownFraud: 'none',
  velocity: 'no',
  rising: 'no',
  resaleable: 'no',
  highRisk: 'no',
  failures: 'no',
  manyCards: 'no',
  recipient: 'buyer',
  destination: 'domestic',
  cardIssued: 'domestic',
  allKnown: 'yes',
};

const SIGNAL = { source: 'S001', at: 'L221' } as const;
const TYRES = { source: 'S002', at: 'L52-57' } as const;
const HOUSE = { source: 'house', at: '0010' } as const;
const GUARANTEE = { source: 'base-akuru', at: 'what is outside' } as const;

function raises(
  name: string,
  from: Example<SignFacts, ScreeningSignal>['from'],
  facts: Partial<SignFacts>,
  signal: ScreeningSignal,
): Example<SignFacts, ScreeningSignal> {
  return {
    name,
    from,
    facts: { ...CLEAN, ...facts },
    expect: { outcome: signal, rule: `screening/${signal}` },
  };
}

export const SIGNAL_EXAMPLES: readonly Example<SignFacts, ScreeningSignal>[] = [
  raises('a match with known fraud', SIGNAL, { knownFraud: 'match' }, 'known-fraud-match'),
  raises('a likeness', SIGNAL, { knownFraud: 'resemble' }, 'known-fraud-resemble'),
  raises('too many records', { source: 'S003', at: 'L56-70' }, { velocity: 'yes' }, 'velocity-hit'),
  raises('more tyres, dearer each time', TYRES, { rising: 'yes' }, 'rising-amounts'),
  raises('tyres, which were resold', TYRES, { resaleable: 'yes' }, 'resaleable-goods'),
  raises(
    'tickets',
    { source: 'veritrans-fraud-a04', at: 'high-risk goods' },
    { highRisk: 'yes' },
    'high-risk-goods',
  ),
  raises('a gift', HOUSE, { recipient: 'other' }, 'delivery-differs'),
  raises('delivery to a forwarder', GUARANTEE, { destination: 'forwarder' }, 'forwarder'),
  raises('delivery abroad', GUARANTEE, { destination: 'abroad' }, 'delivery-abroad'),
  raises(
    'a card of a bank in Sri Lanka for goods in Ibaraki',
    TYRES,
    { cardIssued: 'abroad' },
    'foreign-card-domestic-delivery',
  ),
  raises(
    'the same to a forwarder, who stands in Japan',
    TYRES,
    { cardIssued: 'abroad', destination: 'forwarder' },
    'foreign-card-domestic-delivery',
  ),
  raises(
    'goods that leave Japan with a foreign card: only the delivery',
    GUARANTEE,
    { cardIssued: 'abroad', destination: 'abroad' },
    'delivery-abroad',
  ),
  raises(
    'the forwarder of the same order',
    GUARANTEE,
    { cardIssued: 'abroad', destination: 'forwarder' },
    'forwarder',
  ),
  raises(
    'errors of one member',
    { source: 'ebisumart-card-input', at: 'errors of one member' },
    { failures: 'yes' },
    'failed-authentications',
  ),
  raises(
    'the fourth card within 96 hours',
    { source: 'okashimi', at: '4 or more' },
    { manyCards: 'yes' },
    'many-cards',
  ),
  raises('something that nobody knew', HOUSE, { allKnown: 'no' }, 'not-known'),
];

const HIGH_RISK = { source: 'veritrans-fraud-a04', at: 'high-risk goods' } as const;
const RESOLD = { source: 'epsilon-chargeback', at: 'goods easily resold' } as const;

/** What each list says of each kind of goods. */
export const GOODS_LISTS: Readonly<Record<GoodsFacts['goods'], readonly string[]>> = {
  'consumer-electronics': ['screening/goods-high-risk', 'screening/goods-resold'],
  computers: ['screening/goods-resold'],
  'brand-goods': ['screening/goods-resold'],
  tickets: ['screening/goods-high-risk'],
  'digital-content': ['screening/goods-high-risk', 'screening/goods-resold'],
  'e-money': ['screening/goods-high-risk'],
  tyres: ['screening/goods-tyres'],
  other: [],
};

export const GOODS_EXAMPLES: readonly Example<GoodsFacts, GoodsClass>[] = [
  ...(['consumer-electronics', 'tickets', 'digital-content', 'e-money'] as const).map((goods) => ({
    name: `${goods}: high risk`,
    from: HIGH_RISK,
    facts: { goods },
    expect: { outcome: 'high-risk' as const, rule: 'screening/goods-high-risk' },
  })),
  ...(['brand-goods', 'consumer-electronics', 'digital-content', 'computers'] as const).map(
    (goods) => ({
      name: `${goods}: easily resold`,
      from: RESOLD,
      facts: { goods },
      expect: { outcome: 'resaleable' as const, rule: 'screening/goods-resold' },
    }),
  ),
  {
    name: 'tyres: resold',
    from: TYRES,
    facts: { goods: 'tyres' },
    expect: { outcome: 'resaleable', rule: 'screening/goods-tyres' },
  },
];
