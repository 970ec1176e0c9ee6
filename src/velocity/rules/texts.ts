import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const VELOCITY_TEXTS: RowTexts = {
  'velocity/above': {
    ja: '件数が設定値を超えている',
    en: 'The count is above the threshold',
  },
  'velocity/reached': {
    ja: '件数が設定値に達しており、設定値そのものも該当とするルールである',
    en: 'The count has reached the threshold, and the rule takes the threshold itself for too much',
  },
  'velocity/not-above': {
    ja: '件数は設定値と同じで、設定値を超えた場合だけ該当とするルールである',
    en: 'The count equals the threshold, and the rule asks for more',
  },
  'velocity/below': {
    ja: '件数が設定値に達していない',
    en: 'The count is below the threshold',
  },
  'velocity/failure-share-too-low': {
    ja: '件数は多いが、失敗の割合がルールの求める率に達していない',
    en: 'The count is high, but too small a share of the attempts failed',
    note: {
      ja: '割合は同じ期間の試行のうち失敗したものの率で、割り算をせずに比べる。ちょうどその率なら達している。',
      en: 'The share is of the attempts in the same window, compared without division; exactly the share is enough.',
    },
  },
  'velocity/ebisumart-member-hour': {
    ja: '同一会員のカード入力エラーが1時間に設定値(初期値20回)を超え、エラー率が80%以上',
    en: 'One member failed more often in an hour than the shop allows (20 unless set), and 80 % of the entries failed',
  },
  'velocity/ebisumart-member-day': {
    ja: '同一会員のカード入力エラーが1日に設定値(初期値20回)を超え、エラー率が80%以上',
    en: 'One member failed more often in a day than the shop allows (20 unless set), and 80 % of the entries failed',
    note: {
      ja: '1日は直近24時間と読む。姉妹サービスの資料が24時間と書いている。',
      en: 'A day is read as the last 24 hours: the page of a sister service says 24 hours.',
    },
  },
  'velocity/ebisumart-ip-hour': {
    ja: '同一IPアドレスからのカード入力エラーが1時間に設定値を超え、エラー率が80%以上',
    en: 'One network address failed more often in an hour than the shop allows, and 80 % of the entries failed',
    note: {
      ja: '初期値は確認できていないため、店舗が設定するまで判定しない。',
      en: 'Its default has not been seen, so the rule is not asked before a shop sets it.',
    },
  },
  'velocity/ebisumart-ip-day': {
    ja: '同一IPアドレスからのカード入力エラーが1日に設定値を超え、エラー率が80%以上',
    en: 'One network address failed more often in a day than the shop allows, and 80 % of the entries failed',
    note: {
      ja: '初期値は確認できていないため、店舗が設定するまで判定しない。',
      en: 'Its default has not been seen, so the rule is not asked before a shop sets it.',
    },
  },
  'velocity/ebisumart-site-hour': {
    ja: 'サイト全体のカード入力エラーが1時間に設定値(初期値80回)を超え、エラー率が80%以上',
    en: 'The whole site had more failures in an hour than the shop allows (80 unless set), and 80 % of the entries failed',
  },
  'velocity/ebisumart-site-day': {
    ja: 'サイト全体のカード入力エラーが1日に設定値(初期値80回)を超え、エラー率が80%以上',
    en: 'The whole site had more failures in a day than the shop allows (80 unless set), and 80 % of the entries failed',
  },
  'velocity/okashimi-cards': {
    ja: '過去96時間に番号の異なるカードを4枚以上入力したため、決済を行わない',
    en: 'Four different cards or more within 96 hours: the payment is not made',
    note: {
      ja: '4枚目の入力が止まり、3枚目までは通る。ユーザーは会員として数える。',
      en: 'The fourth card is turned away and three pass. A user is counted as a member.',
    },
  },
  'velocity/okashimi-yellow': {
    ja: '注文の前後2週間に、メールアドレスまたは住所が一致するカード入力が3回以上(注意)',
    en: 'Three card entries or more under the same mail or address, two weeks before and after the order: look at it',
    note: {
      ja: 'メールアドレスか住所のどちらかが一致する入力を合わせて数え、両方が一致する入力は1回とする。2週間は注文の時刻から数える。',
      en: 'Entries that agree in the mail or in the address are counted together; one that agrees in both counts once. The two weeks are counted from the moment of the order.',
    },
  },
  'velocity/okashimi-red': {
    ja: '注文の前後2週間に、メールアドレスまたは住所が一致するカード入力が5回以上(要注意)',
    en: 'Five card entries or more under the same mail or address, two weeks before and after the order: look hard',
  },
  'velocity/web-store-checks': {
    ja: '設定した時間内のカード入力チェックが設定回数に達したため、以降は行わない(例: 120分に5回)',
    en: 'As many card checks as the shop allows were made in its period, such as 5 in 120 minutes: no more are made',
    note: {
      ja: '成功も失敗も数える。設定回数めのチェックまでは行われ、その次から止まる。資料の「セッションが切れるとリセット」は、セッションごとに数えることで表す。',
      en: 'Successes count as failures do. The check that reaches the number is still made. That a new session begins anew is said by counting per session.',
    },
  },
  'velocity/gmo-pg-order': {
    ja: '同一オーダーIDのオーソリ要求が、指定期間内に指定回数を超えた',
    en: 'One order id asked for more authorizations in a period than the shop allows',
  },
  'velocity/gmo-pg-card': {
    ja: '同一カード番号のオーソリ要求が、指定期間内に指定回数を超えた',
    en: 'One card asked for more authorizations in a period than the shop allows',
  },
  'velocity/gmo-pg-member': {
    ja: '同一会員IDの要求が、指定期間内に指定回数を超えた',
    en: 'One member id made more requests in a period than the shop allows',
  },
  'velocity/s003-card': {
    ja: '金額にかかわらず、1枚のカードのオーソリ件数が多すぎる(シナリオ)',
    en: 'One card is authorized too often, whatever the sums (a scenario)',
    note: {
      ja: 'S003は一人の報告であり、期間も件数も書かれていない。「昨日あるいは本日」から48時間、件数30は本プロジェクトの値である。',
      en: 'S003 is one person’s report and names neither window nor count. 48 hours are taken from “yesterday or today”; 30 is ours.',
    },
  },
  'velocity/s003-brand': {
    ja: '同じ会員の同じブランドのカードを合わせたオーソリ件数が多すぎる(シナリオ)',
    en: 'All cards of one brand of one member together are authorized too often (a scenario)',
    note: {
      ja: '同じブランドの複数枚に分けても意味がないというS003の主張をそのまま形にした。ほかに裏付ける資料はない。',
      en: 'This is the report’s claim that splitting over cards of one brand is of no use; nothing else found confirms it.',
    },
  },
  'velocity/s003-personal-month': {
    ja: '個人用のカードで30日間に数百件の決済がある(シナリオ)',
    en: 'A personal card is used hundreds of times in 30 days (a scenario)',
    note: {
      ja: 'S003は個人用カードの月数百件を規約違反とみなされうるとする。30日と300件は本プロジェクトの値である。',
      en: 'S003 fears that hundreds of records a month on a personal card pass for a breach of its terms. 30 days and 300 are ours.',
    },
  },
  'velocity/s003-brand-month': {
    ja: '同じ会員の同じブランドの個人用カードを合わせて、30日間に数百件の決済がある(シナリオ)',
    en: 'All personal cards of one brand of one member together are used hundreds of times in 30 days (a scenario)',
    note: {
      ja: 'S003は規約違反を疑われてカードを分けたとし、同じブランドの中で分けても意味がないと書く。30日と300件は本プロジェクトの値である。',
      en: 'The report’s seller split his payments after such a suspicion, and says that within one brand it is of no use. 30 days and 300 are ours.',
    },
  },
};
