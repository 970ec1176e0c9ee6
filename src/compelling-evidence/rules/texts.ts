import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const COMPELLING_TEXTS: RowTexts = {
  'compelling/prior-too-young': {
    ja: '120日以内の過去の取引は数えない',
    en: 'An earlier payment of 120 days or less does not count',
  },
  'compelling/prior-counts': {
    ja: '120日を超え365日以内の過去の取引を数える',
    en: 'An earlier payment counts if it is more than 120 and at most 365 days old',
  },
  'compelling/prior-too-old': {
    ja: '365日を超える過去の取引は数えない',
    en: 'An earlier payment of more than 365 days does not count',
  },
  'compelling/device-counts-twice': {
    ja: '端末IDと端末の指紋の両方が一致すれば、二つと数える',
    en: 'A device id and a fingerprint that both match count as two',
    note: {
      ja: '2026年10月24日から一つと数えると書かれているため、それまでは二つと読む。',
      en: 'They count as one from 2026-10-24 on, so they are read as two before.',
    },
  },
  'compelling/device-counts-once': {
    ja: '端末IDと端末の指紋は、合わせて一つと数える',
    en: 'A device id and a fingerprint count as one together',
  },
  'compelling/device-matches': {
    ja: '端末IDか端末の指紋の一方が一致した',
    en: 'The device matches by its id or its fingerprint',
  },
  'compelling/device-differs': { ja: '端末は一致しない', en: 'The device does not match' },
  'compelling/other-code': {
    ja: 'Visa 10.4以外の申し立てには使えない',
    en: 'Such evidence is for Visa disputes of code 10.4 only',
  },
  'compelling/payments': {
    ja: '数えられる過去の取引が2件に満たない',
    en: 'Fewer than two earlier payments count',
  },
  'compelling/anchor': {
    ja: 'IPアドレスも端末も一致しない',
    en: 'Neither the IP address nor the device matches',
  },
  'compelling/matches': {
    ja: '一致する項目が2つに満たない',
    en: 'Fewer than two things match',
  },
  'compelling/merchants': {
    ja: '過去の取引はすべて同じ加盟店のものでなければならない',
    en: 'All earlier payments must be of this merchant',
  },
  'compelling/again': {
    ja: '証拠は一度しか提出できない',
    en: 'Such evidence can be submitted only once',
  },
  'compelling/one-merchant': {
    ja: '同じ加盟店の過去の取引により、証拠の条件を満たす',
    en: 'Earlier payments at this merchant qualify as evidence',
  },
  'compelling/some-merchants': {
    ja: '複数の加盟店の過去の取引により、証拠の条件を満たす',
    en: 'Earlier payments at several merchants qualify as evidence',
  },
};
