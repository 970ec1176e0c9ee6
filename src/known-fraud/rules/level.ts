import type { RuleTable } from '../../decision/index.js';
import { type FraudLikeness, LIKENESSES } from '../types.js';

/** How an order stands to one known fraud. No row answers for names alone: people share them. */
export const LEVEL: RuleTable<FraudLikeness, 'match' | 'resemble'> = {
  id: 'known-fraud/level',
  hit: 'all',
  datedBy: null,
  domain: {
    name: LIKENESSES,
    kana: LIKENESSES,
    phone: LIKENESSES,
    mail: LIKENESSES,
    address: LIKENESSES,
  },
  rows: [
    {
      id: 'known-fraud/same-phone',
      when: { phone: 'same' },
      then: 'match',
      cite: [
        { source: 'S001', at: 'L221', standing: 'text' },
        { source: 'house', at: '0011: rows', standing: 'house' },
      ],
    },
    {
      id: 'known-fraud/same-mail',
      when: { mail: 'same' },
      then: 'match',
      cite: [
        { source: 'S001', at: 'L221', standing: 'text' },
        { source: 'house', at: '0011: rows', standing: 'house' },
      ],
    },
    {
      id: 'known-fraud/same-address',
      when: { address: 'same' },
      then: 'match',
      cite: [
        { source: 'S001', at: 'L221', standing: 'text' },
        { source: 'house', at: '0011: rows', standing: 'house' },
      ],
    },
    {
      id: 'known-fraud/near-address-and-name',
      when: { address: 'similar', name: ['same', 'similar'] },
      then: 'resemble',
      cite: [
        { source: 'S001', at: 'L221', standing: 'text' },
        { source: 'house', at: '0011: rows', standing: 'house' },
      ],
    },
    {
      id: 'known-fraud/near-address-and-kana',
      when: { address: 'similar', kana: ['same', 'similar'] },
      then: 'resemble',
      cite: [
        { source: 'S001', at: 'L221', standing: 'text' },
        { source: 'house', at: '0011: rows', standing: 'house' },
      ],
    },
    {
      id: 'known-fraud/near-mail-and-name',
      when: { mail: 'similar', name: ['same', 'similar'] },
      then: 'resemble',
      cite: [
        { source: 'S001', at: 'L221', standing: 'text' },
        { source: 'house', at: '0011: rows', standing: 'house' },
      ],
    },
    {
      id: 'known-fraud/near-mail-and-kana',
      when: { mail: 'similar', kana: ['same', 'similar'] },
      then: 'resemble',
      cite: [
        { source: 'S001', at: 'L221', standing: 'text' },
        { source: 'house', at: '0011: rows', standing: 'house' },
      ],
    },
    {
      id: 'known-fraud/near-mail-and-address',
      when: { mail: 'similar', address: 'similar' },
      then: 'resemble',
      cite: [
        { source: 'S001', at: 'L221', standing: 'text' },
        { source: 'house', at: '0011: rows', standing: 'house' },
      ],
    },
  ],
};
