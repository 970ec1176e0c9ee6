import { BRANDS } from '../../cards/index.js';
import type { Citation, NonEmpty, RuleTable } from '../../decision/index.js';
import { REASON_CODES, type ReasonCodeFacts, type ReasonCodeOutcome } from '../types.js';

/** The meanings are restated by several providers; the class is ours. */
const ALL_BRANDS: NonEmpty<Citation> = [
  { source: 'payline', at: 'transStatusReason 01-26', standing: 'restated' },
  { source: 'pci-proxy', at: 'transStatusReason 01-26', standing: 'restated' },
  { source: 'house', at: 'class of a reason code', standing: 'house' },
];

const VISA: NonEmpty<Citation> = [
  { source: 'ixopay', at: 'Visa, 80-89', standing: 'restated' },
  { source: 'payline', at: 'Visa, 80-89', standing: 'restated' },
  { source: 'house', at: 'class of a reason code', standing: 'house' },
];

const MASTERCARD: NonEmpty<Citation> = [
  { source: 'ixopay', at: 'Mastercard, 80-88', standing: 'restated' },
  { source: 'payline', at: 'Mastercard, 80-88', standing: 'restated' },
  { source: 'house', at: 'class of a reason code', standing: 'house' },
];

const AMEX: NonEmpty<Citation> = [
  { source: 'ixopay', at: 'Amex, 80-81', standing: 'restated' },
  { source: 'house', at: 'class of a reason code', standing: 'house' },
];

/** What a transStatusReason means at a brand. */
export const REASON_CODE: RuleTable<ReasonCodeFacts, ReasonCodeOutcome> = {
  id: 'reason-codes/meaning',
  hit: 'one',
  datedBy: null,
  domain: { brand: BRANDS, code: REASON_CODES },
  rows: [
    {
      id: 'reason-codes/01',
      when: { code: '01' },
      then: { kind: 'found', class: 'soft' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/02',
      when: { code: '02' },
      then: { kind: 'found', class: 'soft' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/03',
      when: { code: '03' },
      then: { kind: 'found', class: 'technical' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/04',
      when: { code: '04' },
      then: { kind: 'found', class: 'soft' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/05',
      when: { code: '05' },
      then: { kind: 'found', class: 'card-problem' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/06',
      when: { code: '06' },
      then: { kind: 'found', class: 'card-problem' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/07',
      when: { code: '07' },
      then: { kind: 'found', class: 'policy' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/08',
      when: { code: '08' },
      then: { kind: 'found', class: 'card-problem' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/09',
      when: { code: '09' },
      then: { kind: 'found', class: 'fraud-suspected' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/10',
      when: { code: '10' },
      then: { kind: 'found', class: 'fraud-suspected' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/11',
      when: { code: '11' },
      then: { kind: 'found', class: 'fraud-suspected' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/12',
      when: { code: '12' },
      then: { kind: 'found', class: 'card-problem' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/13',
      when: { code: '13' },
      then: { kind: 'found', class: 'policy' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/14',
      when: { code: '14' },
      then: { kind: 'found', class: 'technical' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/15',
      when: { code: '15' },
      then: { kind: 'found', class: 'confidence' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/16',
      when: { code: '16' },
      then: { kind: 'found', class: 'confidence' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/17',
      when: { code: '17' },
      then: { kind: 'found', class: 'confidence' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/18',
      when: { code: '18' },
      then: { kind: 'found', class: 'confidence' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/19',
      when: { code: '19' },
      then: { kind: 'found', class: 'soft' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/20',
      when: { code: '20' },
      then: { kind: 'found', class: 'policy' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/21',
      when: { code: '21' },
      then: { kind: 'found', class: 'policy' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/22',
      when: { code: '22' },
      then: { kind: 'found', class: 'technical' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/23',
      when: { code: '23' },
      then: { kind: 'found', class: 'policy' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/24',
      when: { code: '24' },
      then: { kind: 'found', class: 'soft' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/25',
      when: { code: '25' },
      then: { kind: 'found', class: 'policy' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/26',
      when: { code: '26' },
      then: { kind: 'found', class: 'soft' },
      cite: ALL_BRANDS,
    },
    {
      id: 'reason-codes/visa-80',
      when: { brand: 'visa', code: '80' },
      then: { kind: 'found', class: 'technical' },
      cite: VISA,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/visa-81',
      when: { brand: 'visa', code: '81' },
      then: { kind: 'found', class: 'technical' },
      cite: VISA,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/visa-82',
      when: { brand: 'visa', code: '82' },
      then: { kind: 'found', class: 'technical' },
      cite: VISA,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/visa-83',
      when: { brand: 'visa', code: '83' },
      then: { kind: 'found', class: 'technical' },
      cite: VISA,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/visa-84',
      when: { brand: 'visa', code: '84' },
      then: { kind: 'found', class: 'technical' },
      cite: VISA,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/visa-85',
      when: { brand: 'visa', code: '85' },
      then: { kind: 'found', class: 'policy' },
      cite: VISA,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/visa-86',
      when: { brand: 'visa', code: '86' },
      then: { kind: 'found', class: 'policy' },
      cite: VISA,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/visa-87',
      when: { brand: 'visa', code: '87' },
      then: { kind: 'found', class: 'policy' },
      cite: VISA,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/visa-88',
      when: { brand: 'visa', code: '88' },
      then: { kind: 'found', class: 'policy' },
      cite: VISA,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/visa-89',
      when: { brand: 'visa', code: '89' },
      then: { kind: 'found', class: 'policy' },
      cite: VISA,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/mastercard-80',
      when: { brand: 'mastercard', code: '80' },
      then: { kind: 'found', class: 'policy' },
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/mastercard-81',
      when: { brand: 'mastercard', code: '81' },
      then: { kind: 'found', class: 'policy' },
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/mastercard-82',
      when: { brand: 'mastercard', code: '82' },
      then: { kind: 'found', class: 'soft' },
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/mastercard-83',
      when: { brand: 'mastercard', code: '83' },
      then: { kind: 'found', class: 'technical' },
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/mastercard-84',
      when: { brand: 'mastercard', code: '84' },
      then: { kind: 'found', class: 'soft' },
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/mastercard-87',
      when: { brand: 'mastercard', code: '87' },
      then: { kind: 'found', class: 'policy' },
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/mastercard-88',
      when: { brand: 'mastercard', code: '88' },
      then: { kind: 'found', class: 'policy' },
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/amex-80',
      when: { brand: 'amex', code: '80' },
      then: { kind: 'found', class: 'policy' },
      cite: AMEX,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/amex-81',
      when: { brand: 'amex', code: '81' },
      then: { kind: 'found', class: 'policy' },
      cite: AMEX,
      overrides: ['reason-codes/unknown'],
    },
    {
      id: 'reason-codes/reserved',
      when: { code: 'reserved' },
      then: { kind: 'reserved' },
      cite: [{ source: 'pci-proxy', at: '27-79 reserved, EMV 3DS 2.2', standing: 'restated' }],
    },
    {
      id: 'reason-codes/unknown',
      when: {
        code: ['80', '81', '82', '83', '84', '85', '86', '87', '88', '89', 'other'],
      },
      then: { kind: 'unknown' },
      cite: [
        { source: 'pci-proxy', at: '80-99 are the directory servers’', standing: 'restated' },
        { source: 'house', at: 'no source read here names the code', standing: 'house' },
      ],
    },
  ],
};
