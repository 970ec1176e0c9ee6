import type { RuleTable } from '../../decision/index.js';
import type { JstDate } from '../../time/index.js';
import {
  GOODS_KINDS,
  type GoodsKind,
  type GoodsRisk,
  SKIP_REASONS,
  type SkipReason,
} from '../types.js';
import { BY_MARCH_2025, EVERY_PAYMENT, SINCE_THREE_DS, THREE_DS } from './dates.js';

/** One kind of goods. */
export type GoodsFacts = { readonly goods: GoodsKind };

/** Which goods are high-risk, and which are easily sold on. */
export const GOODS_RISK: RuleTable<GoodsFacts, GoodsRisk> = {
  id: 'measures/goods',
  hit: 'one',
  datedBy: null,
  domain: { goods: GOODS_KINDS },
  rows: [
    {
      id: 'measures/goods-high-risk',
      when: { goods: ['consumer-electronics', 'tickets', 'digital-content', 'e-money'] },
      then: 'high-risk',
      cite: [{ source: 'veritrans-fraud-a04', at: 'high-risk goods', standing: 'restated' }],
    },
    {
      id: 'measures/goods-resale-prone',
      when: { goods: ['brand-goods', 'computers'] },
      then: 'resale-prone',
      cite: [{ source: 'epsilon-chargeback', at: 'goods sold on', standing: 'restated' }],
    },
    {
      id: 'measures/goods-other',
      when: { goods: 'other' },
      then: 'other',
      cite: [{ source: 'veritrans-fraud-a04', at: 'high-risk goods', standing: 'reading' }],
    },
  ],
};

/** A payment that goes without 3-D Secure, and on what grounds. */
export type SkipFacts = { readonly skip: SkipReason; readonly on: JstDate };

/** Whether a payment must go through 3-D Secure. */
export type SkipOutcome = 'not-yet' | 'required' | 'may-skip';

/** Which payments may go without 3-D Secure. */
export const THREE_DS_SKIP: RuleTable<SkipFacts, SkipOutcome> = {
  id: 'measures/three-ds-skip',
  hit: 'one',
  datedBy: 'on',
  domain: { skip: SKIP_REASONS },
  rows: [
    {
      id: 'measures/every-payment-not-yet',
      when: {},
      then: 'not-yet',
      inForce: { from: null, until: THREE_DS },
      cite: [BY_MARCH_2025],
    },
    {
      id: 'measures/every-payment',
      when: { skip: ['none', 'other'] },
      then: 'required',
      inForce: SINCE_THREE_DS,
      cite: [EVERY_PAYMENT],
    },
    {
      id: 'measures/skip-risk-based',
      when: { skip: 'risk-based-with-evidence' },
      then: 'may-skip',
      inForce: SINCE_THREE_DS,
      cite: [
        { source: 'gmo-pg-seminar-2024-08', at: 'pattern 1', standing: 'restated' },
        EVERY_PAYMENT,
      ],
    },
    {
      id: 'measures/skip-registered-card',
      when: { skip: 'registered-card-authenticated' },
      then: 'may-skip',
      inForce: SINCE_THREE_DS,
      cite: [{ source: 'gmo-pg-seminar-2024-08', at: 'pattern 2', standing: 'reading' }],
    },
    {
      id: 'measures/skip-mit',
      when: { skip: 'mit' },
      then: 'may-skip',
      inForce: SINCE_THREE_DS,
      cite: [{ source: 'house', at: '0013: skips', standing: 'reading' }],
    },
  ],
};
