import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const AUTHORIZATION_TEXTS: RowTexts = {
  'authorization/noted': {
    ja: '住所の変更と不正注文シグナルは、オーソリの状態を変えない',
    en: 'A changed address or a fraud signal leaves the authorization as it is',
  },
  'authorization/saved': {
    ja: '何も変えずに保存しても、金額変更にはならない',
    en: 'A save without a change is no amount change',
  },
  'authorization/amount-changed': {
    ja: '決済依頼の前なら金額を変更できる。効果は次の決済依頼で現れる',
    en: 'Before settlement the amount may be changed; it takes effect at the next request',
  },
  'authorization/released': {
    ja: '有効なオーソリは解除できる',
    en: 'A standing authorization may be released',
  },
  'authorization/requested': {
    ja: '有効なオーソリのまま決済依頼を行う',
    en: 'The settlement request uses the authorization that stands',
  },
  'authorization/reauthorized': {
    ja: '決済依頼でオーソリを再取得し、承認された。新しい有効期限はその日から数える',
    en: 'The request made a new authorization, approved; its validity counts from that day',
  },
  'authorization/reauthorization-refused': {
    ja: 'オーソリの再取得が拒否された。代金は回収されず、別のカードが必要になる',
    en: 'The new authorization was refused: no money was collected, another card is needed',
  },
  'authorization/request-cancelled': {
    ja: '決済依頼は、依頼日から14日以内ならキャンセルできる',
    en: 'A settlement request may be cancelled within 14 days of it',
    note: {
      ja: '受注ではなく決済依頼から始まる、もう一つの期限である。依頼日は数えない。',
      en: 'A second clock: it starts with the request, not with the order. The day of the request is day zero.',
    },
  },
  'authorization/cancel-window-closed': {
    ja: '決済依頼から15日以上たつと、キャンセルできない',
    en: 'Fifteen days or more after the request it can no longer be cancelled',
  },
  'authorization/partly-refunded': {
    ja: '回収した代金の一部を返金する',
    en: 'A part of what was settled is refunded',
  },
  'authorization/refunded': {
    ja: '残り全額を返金する',
    en: 'All that was left is refunded',
  },
  'authorization/refund-too-high': {
    ja: '残っている金額を超える返金はできない',
    en: 'No more than what is left can be refunded',
  },
  'authorization/nothing-to-refund': {
    ja: '0円の返金はできない',
    en: 'Nothing cannot be refunded',
  },
  'authorization/already-requested': {
    ja: '決済依頼の後は、まず依頼をキャンセルしてから変更する',
    en: 'After a settlement request, cancel it first and change then',
  },
  'authorization/already-refunded': {
    ja: '全額返金の後にできることはない',
    en: 'After a full refund nothing more can be done',
  },
  'authorization/nothing-requested': {
    ja: '決済依頼がないため、取り消すものも返金するものもない',
    en: 'There is no settlement request to cancel or to refund',
  },
  'authorization/nothing-stands': {
    ja: '有効なオーソリがないため、解除できない',
    en: 'No authorization stands that could be released',
  },
  'authorization/before-order': {
    ja: '注文より前の日時の出来事は受け付けない',
    en: 'Nothing can happen to an order before it is placed',
  },
  'authorization/since-order': {
    ja: '注文以後の出来事は、オーソリの状態に応じて判断する',
    en: 'From the order on, an event is judged by the state of the authorization',
  },
  'authorization/validity-shopserve': {
    ja: 'ショップサーブのオーソリ有効期限は14日。受注日は数えず、15日目から再取得になる',
    en: 'Shopserve: 14 days, order day not counted; from day 15 a new authorization is made',
    note: {
      ja: '二つの見出しは「14日以上」、L135・L184とマニュアル201は15日とする。15日に従う。',
      en: 'Two headings say "14 days or more"; L135, L184 and manual page 201 say 15 days. The 15 is followed.',
    },
    disputedBy: [{ source: 'S001', at: 'L134, L182', standing: 'text' }],
  },
  'authorization/cancel-shopserve': {
    ja: 'ショップサーブの決済依頼は、依頼日から14日以内ならキャンセルできる',
    en: 'Shopserve: a settlement request may be cancelled within 14 days of it',
  },
  'authorization/validity-gmo-pg': {
    ja: 'GMO-PGの仮売上は60日後の23時59分59秒まで。初日は数えない',
    en: 'GMO-PG: 60 days, first day not counted, to 23:59:59',
  },
  'authorization/validity-payjp': {
    ja: 'PAY.JPの60日は初日を含み、59日後の23時59分まで',
    en: 'PAY.JP: 60 days with the first day counted, to the end of the 59th day after',
  },
  'authorization/validity-epsilon-paypay': {
    ja: 'イプシロンのPayPayは、30日後の同じ時刻まで',
    en: 'Epsilon PayPay: to the same time of day 30 days later',
  },
  'authorization/validity-nudge-check': {
    ja: 'Nudgeカードの少額確認は、遅くとも60日後に消える',
    en: 'Nudge card: a small check is gone 60 days later at the latest',
  },
};
