import type { RuleTable } from '../../decision/index.js';
import { GOODS_CATEGORIES, type GoodsCategory } from '../types.js';

/** A kind of goods. */
export type GoodsFacts = { readonly goods: GoodsCategory };

/** Which list of risky goods names a kind. */
export type GoodsClass = 'resaleable' | 'high-risk';

/** Which goods are easily resold, and which a guideline holds to be high risk; none is ordinary. */
export const GOODS: RuleTable<GoodsFacts, GoodsClass> = {
  id: 'screening/goods',
  hit: 'all',
  datedBy: null,
  domain: { goods: GOODS_CATEGORIES },
  rows: [
    {
      id: 'screening/goods-high-risk',
      when: { goods: ['consumer-electronics', 'tickets', 'digital-content', 'e-money'] },
      then: 'high-risk',
      cite: [{ source: 'veritrans-fraud-a04', at: 'high-risk goods', standing: 'restated' }],
    },
    {
      id: 'screening/goods-resold',
      when: { goods: ['brand-goods', 'consumer-electronics', 'digital-content', 'computers'] },
      then: 'resaleable',
      cite: [{ source: 'epsilon-chargeback', at: 'goods easily resold', standing: 'text' }],
    },
    {
      id: 'screening/goods-tyres',
      when: { goods: 'tyres' },
      then: 'resaleable',
      cite: [{ source: 'S002', at: 'L52, L57', standing: 'text' }],
    },
  ],
};
