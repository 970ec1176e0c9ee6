import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const GATEWAY_TEXTS: RowTexts = {
  'threeds/attempt-proceed': {
    ja: 'アテンプトを認証済みと同じに扱う決済システム。責任は発行会社に移る',
    en: 'The gateway sends an attempt on like an authentication; the issuer bears a fraud',
  },
  'threeds/attempt-block': {
    ja: 'アテンプトを失敗として止める決済システム',
    en: 'The gateway stops an attempt as if it had failed',
  },
  'threeds/attempt-graded-issuer': {
    ja: '決済システムが、発行会社負担のアテンプトと判定した',
    en: 'The gateway grades this attempt as the issuer’s risk',
  },
  'threeds/attempt-graded-merchant': {
    ja: '決済システムが、加盟店負担のアテンプトと判定した',
    en: 'The gateway grades this attempt as the merchant’s risk',
  },
  'threeds/attempt-graded-unknown': {
    ja: '判定する決済システムなのに、判定結果がない。アクワイアラに確認する',
    en: 'The gateway grades attempts and said nothing of this one; ask the acquirer',
  },
  'threeds/attempt-as-non-3ds': {
    ja: 'アテンプトを3Dセキュア未実施として送る決済システム。責任の移転が失われる',
    en: 'The gateway authorizes an attempt as if 3DS had not been run; the shift is lost',
  },
};
