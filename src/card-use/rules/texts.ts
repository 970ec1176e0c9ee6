import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const CARD_USE_TEXTS: RowTexts = {
  'card-use/used': {
    ja: '利用できるカードの通常の利用',
    en: 'The card is in use, and is used',
  },
  'card-use/suspended': {
    ja: '件数監視に該当したため、本人の確認が取れるまで利用を停止する',
    en: 'Its monitoring hit, so the card is suspended until its holder confirms',
  },
  'card-use/still-suspended': {
    ja: 'すでに停止中のため、再び該当しても停止のまま',
    en: 'The card is suspended already and stays so',
  },
  'card-use/not-while-suspended': {
    ja: '停止中のカードは、本人の確認が取れるまで利用できない',
    en: 'A suspended card cannot be used before its holder confirms',
  },
  'card-use/lifted': {
    ja: '本人が自分の利用であると確認したため、停止を解除する',
    en: 'The holder says the payments were theirs, so the suspension is lifted',
    note: {
      ja: '確認された時点までの試行は、その後の件数に含めない。そうしないと次の1件で再び停止する。',
      en: 'What was confirmed counts no more; otherwise the very next attempt would suspend the card again.',
    },
  },
  'card-use/nothing-to-lift': {
    ja: '停止されていないカードのため、解除するものがない',
    en: 'The card is not suspended, so there is nothing to lift',
  },
  'card-use/stopped': {
    ja: '本人が自分の利用ではないと回答したため、このカードは以後利用できない',
    en: 'The holder says the payments were not theirs, so the card is out of use',
  },
  'card-use/still-stopped': {
    ja: '利用できなくなったカードは、利用できないままである',
    en: 'The card is out of use already and stays so',
  },
  'card-use/not-once-stopped': {
    ja: '利用できなくなったカードは、利用も解除もできない',
    en: 'A card that is out of use can neither be used nor lifted',
  },
};
