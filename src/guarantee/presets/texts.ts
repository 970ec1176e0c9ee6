import type { RowTexts } from '../../decision/index.js';

/** The words of the presets: what a merchant reads. The account loads none of them. */
export const GUARANTEE_PRESET_TEXTS: RowTexts = {
  'guarantee/sbps-2017': {
    ja: '2017年に無償で提供された不正チャージバック保証。年間10万円まで',
    en: 'The chargeback guarantee of 2017, free of charge, up to ¥100,000 a year',
    note: {
      ja: '文書に開始日はない。2017年4月13日の報道では2017年5月の開始で、モール型サイトは対象外。暦年・チャージバック日・最後の請求の一部支払い・枠の回復は当プロジェクトの読み方である。',
      en: 'The document names no first day; the press of 2017-04-13 reported the service from May 2017, and mall-type sites as excluded. Calendar year, chargeback date, a last claim paid in part and restored room are readings. Some payment methods were excluded; which ones is not said, so none is excluded here. The provider’s pages of today offer no such guarantee.',
    },
  },
};
