import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const THREEDS_TEXTS: RowTexts = {
  'threeds/authenticated': {
    ja: '本人認証に成功した。発行会社の値をセットしてオーソリに進める',
    en: 'The cardholder was authenticated; authorize with the issuer’s values',
  },
  'threeds/attempted': {
    ja: '認証を試行した(アテンプト)。失敗ではない。値をセットしてオーソリに進める',
    en: 'Authentication was attempted, which is no failure; authorize with the values returned',
    note: {
      ja: '文書が挙げる原因は、発行会社の未対応、会員の未登録、途中の障害やメンテナンス。',
      en: 'Causes named by the document: issuer without 3DS, cardholder not enrolled, a fault or maintenance on the way.',
    },
  },
  'threeds/unavailable': {
    ja: '技術的な理由などで認証できなかった。進むかどうかは加盟店が決める。責任は移転しない',
    en: 'Authentication could not be performed; the merchant may go on, which shifts nothing',
    note: {
      ja: 'S004は返された値で進むことを勧め、fincodeなどは止める。実務が分かれるため加盟店の判断とする。進んでも責任は移転しない。',
      en: 'S004 recommends to go on with the values returned; fincode and others stop. Practice is split, so it is the merchant’s choice, and proceeding is not a shift.',
    },
  },
  'threeds/challenge': {
    ja: '追加認証(チャレンジ)の途中。まだオーソリに進めない',
    en: 'A challenge is required or pending; no authorization yet',
    note: {
      ja: '正式な結果は最後のAResまたはRReqであり、ブラウザが持ち帰るものではない。',
      en: 'The result of record is the last ARes or RReq, not what the browser brings back.',
    },
  },
  'threeds/denied': {
    ja: '本人認証に失敗した。オーソリに進めない',
    en: 'Authentication failed; do not authorize',
  },
  'threeds/acquirer-exemption': {
    ja: 'Mastercardの理由コード81を伴うNは、認証の免除が受け入れられたもの。責任は移転しない',
    en: 'A Mastercard N with reason 81 is an accepted exemption and no failure; nothing shifts',
  },
  'threeds/rejected': {
    ja: '発行会社が拒否した。オーソリを試みてはならない',
    en: 'The issuer rejected it and asks that no authorization be tried',
    note: {
      ja: 'S004はNとRをまとめているが、ここでは区別する。',
      en: 'S004 merges N and R; they are kept apart here.',
    },
  },
  'threeds/informational': {
    ja: '情報提供のみの結果。進むかどうかは加盟店が決める。責任は移転しない',
    en: 'Information only; the merchant may go on, which shifts nothing',
  },
  'threeds/eci-05': {
    ja: 'Visa・JCB・AMEX・DinersのECI 05は認証成功',
    en: 'ECI 05 at Visa, JCB, Amex and Diners: authenticated',
  },
  'threeds/eci-06': {
    ja: 'Visa・JCB・AMEX・DinersのECI 06はアテンプト',
    en: 'ECI 06 at Visa, JCB, Amex and Diners: attempted',
  },
  'threeds/eci-07': {
    ja: 'Visa・JCB・AMEX・DinersのECI 07は認証なし',
    en: 'ECI 07 at Visa, JCB, Amex and Diners: not authenticated',
    note: {
      ja: 'Visaで値を伴う07は、免除の申請または委任であり、これも移転しない。',
      en: 'At Visa, 07 with a value is a requested exemption or a delegation; it does not shift either.',
    },
  },
  'threeds/eci-mastercard-02': {
    ja: 'MastercardのECI 02は認証成功',
    en: 'Mastercard ECI 02: authenticated',
  },
  'threeds/eci-mastercard-01': {
    ja: 'MastercardのECI 01はアテンプト',
    en: 'Mastercard ECI 01: attempted',
  },
  'threeds/eci-mastercard-00': {
    ja: 'MastercardのECI 00は認証なし',
    en: 'Mastercard ECI 00: not authenticated',
  },
  'threeds/eci-mastercard-04': {
    ja: 'MastercardのECI 04はデータ共有のみ(Data Only)',
    en: 'Mastercard ECI 04: Data Only',
  },
  'threeds/eci-mastercard-06': {
    ja: 'MastercardのECI 06は認証の免除。他ブランドの06(アテンプト)とは違う',
    en: 'Mastercard ECI 06: an exemption, unlike 06 at every other brand',
  },
  'threeds/eci-mastercard-07': {
    ja: 'MastercardのECI 07は継続課金の認証済み。他ブランドの07(認証なし)とは違う',
    en: 'Mastercard ECI 07: recurring, authenticated, unlike 07 at every other brand',
    disputedBy: [{ source: 'cybersource', at: 'reports', standing: 'restated' }],
  },
  'threeds/eci-mastercard-n2': {
    ja: 'MastercardのECI N2は決済以外の認証に成功',
    en: 'Mastercard ECI N2: authenticated, not for a payment',
    disputedBy: [{ source: 'judopay', at: 'N2', standing: 'restated' }],
  },
  'threeds/eci-mastercard-n0': {
    ja: 'MastercardのECI N0は決済以外の認証なし',
    en: 'Mastercard ECI N0: not authenticated, not for a payment',
  },
  'threeds/eci-absent': {
    ja: 'ECIがない。それも一つの値として扱う',
    en: 'No ECI came with the result, which is a value of its own',
  },
  'threeds/eci-foreign': {
    ja: 'そのブランドが使わないECI',
    en: 'An ECI that Visa, JCB, Amex and Diners do not use',
  },
  'threeds/eci-mastercard-foreign': {
    ja: 'Mastercardが使わないECI',
    en: 'An ECI that Mastercard does not use',
  },
  'threeds/shift-authenticated': {
    ja: '認証成功の値をそのまま送れば、第三者不正の責任は発行会社に移る',
    en: 'Authenticated and sent with its value: the issuer bears a third-party fraud',
    note: {
      ja: 'ないと分かっていない値は、送られたものとみなす。決済の認証でYには値が必須である。',
      en: 'A value not known to be missing is taken as sent: it is mandatory for Y in a payment authentication.',
    },
  },
  'threeds/shift-attempted': {
    ja: 'アテンプトの値をそのまま送れば、第三者不正の責任は発行会社に移る',
    en: 'Attempted and sent with its value: the issuer bears a third-party fraud',
    disputedBy: [{ source: 'judopay', at: 'attempted but not successful', standing: 'restated' }],
  },
  'threeds/shift-recurring': {
    ja: 'Mastercardの継続課金(07)は、認証済みなら発行会社に移る',
    en: 'Mastercard recurring (07), authenticated: the issuer bears a third-party fraud',
    disputedBy: [{ source: 'solidgate', at: 'ECI 07, later payments', standing: 'restated' }],
  },
  'threeds/value-missing': {
    ja: '認証値(CAVVなど)がないため、責任は加盟店に残る',
    en: 'The authentication value is missing, so the merchant bears it',
    disputedBy: [{ source: 'ixopay', at: 'Mastercard A/01 without value', standing: 'restated' }],
  },
  'threeds/eci-denies': {
    ja: 'ECIが認証なし・免除・対象外を示すため、責任は加盟店に残る',
    en: 'The ECI says not authenticated, exempt or foreign, so the merchant bears it',
  },
  'threeds/attempted-recurring': {
    ja: 'アテンプトにECI 07は根拠がなく、責任は加盟店に残る',
    en: 'No source knows an attempt with ECI 07, so the merchant bears it',
  },
  'threeds/no-shift': {
    ja: '認証成功でもアテンプトでもないため、責任は加盟店に残る',
    en: 'Neither authenticated nor attempted, so the merchant bears it',
  },
  'threeds/non-payment': {
    ja: '決済以外(カード登録など)の認証は、後の決済を守らない',
    en: 'An authentication that was not for a payment protects no payment',
  },
  'threeds/exemption-requested': {
    ja: '加盟店の求めで認証を免除したため、責任は加盟店に残る',
    en: 'The merchant asked for an exemption and bears it',
  },
  'threeds/exemption-issuer-unknown': {
    ja: '発行会社が免除した場合の扱いは、このブランドでは確認できない。アクワイアラに確認する',
    en: 'No source says what an issuer’s own exemption does at this brand; ask the acquirer',
  },
  'threeds/delegated-visa': {
    ja: 'Visaの委任認証では、責任は加盟店に残る',
    en: 'Delegated authentication at Visa leaves it with the merchant',
  },
  'threeds/delegated-unknown': {
    ja: '委任認証の扱いは、このブランドでは確認できない。アクワイアラに確認する',
    en: 'No source says what a delegation does at this brand; ask the acquirer',
  },
  'threeds/prepaid': {
    ja: 'プリペイドカードは責任移転の対象外',
    en: 'Prepaid cards are outside the shift',
    disputedBy: [{ source: 'tabapay', at: 'Visa table, ECI 05', standing: 'restated' }],
  },
  'threeds/prepaid-non-reloadable': {
    ja: '再チャージできないプリペイドカードは責任移転の対象外(Visa以外)',
    en: 'Non-reloadable prepaid cards are outside the shift, except at Visa',
  },
  'threeds/prepaid-attempted-visa': {
    ja: 'Visaの再チャージできないプリペイドカードは、アテンプトでは責任が移転しない',
    en: 'A non-reloadable prepaid Visa shifts when authenticated, not when attempted',
  },
  'threeds/merchant-initiated': {
    ja: '加盟店が起こした決済で独自の認証がないため、責任は加盟店に残る',
    en: 'Initiated by the merchant without an authentication of its own',
  },
  'threeds/3ri-unknown': {
    ja: '3RIの扱いは、このブランドでは確認できない。アクワイアラに確認する',
    en: 'No source says what 3RI does at this brand; ask the acquirer',
  },
  'threeds/fraud-programme': {
    ja: '不正の基準を超えた加盟店は、責任移転の対象外',
    en: 'A merchant in a fraud programme is outside the shift',
  },
  'threeds/restricted-mcc-visa': {
    ja: 'Visaが責任移転の対象外とする業種コード',
    en: 'A merchant category that Visa leaves out of the shift',
    note: {
      ja: '米国内取引について公表された一覧である。記録には国がないため、慎重な答えとする。アクワイアラに確認する。',
      en: 'Published for US-domestic payments. The record names no country, so the cautious answer is given; ask the acquirer.',
    },
  },
  'threeds/restricted-mcc-diners': {
    ja: 'Dinersが認証済みでも異議を認める業種コード',
    en: 'A merchant category that Diners leaves open to disputes even when authenticated',
  },
  'threeds/not-sent': {
    ja: '決済システムが3Dセキュア未実施として送るため、責任移転が失われる',
    en: 'The gateway authorizes it as if 3DS had not been run, and the shift is lost',
  },
  'threeds/odd-eci-of-brand': {
    ja: 'そのブランドが使わないECIが返っている',
    en: 'The brand does not use this ECI',
  },
  'threeds/odd-eci-authenticated': {
    ja: '結果Yなのに、ECIは認証成功以外を示している',
    en: 'Y, and the ECI says something other than authenticated',
  },
  'threeds/odd-eci-unexempted': {
    ja: '結果Yで免除の申請もないのに、ECIは認証なし・免除を示している',
    en: 'Y without a requested exemption, and the ECI says none or exempt',
  },
  'threeds/odd-eci-attempted': {
    ja: '結果Aなのに、ECIはアテンプト以外を示している',
    en: 'A, and the ECI says something other than attempted',
  },
  'threeds/odd-eci-unauthenticated': {
    ja: '認証されていない結果なのに、ECIは認証成功・アテンプトを示している',
    en: 'Not authenticated, and the ECI says authenticated or attempted',
  },
  'threeds/odd-eci-missing': {
    ja: '結果YまたはAなのに、ECIがない',
    en: 'Y or A, and there is no ECI',
  },
  'threeds/odd-eci-amex': {
    ja: 'AMEXのN・RにはECIがないはずである',
    en: 'Amex sends no ECI with N and R',
  },
  'threeds/odd-eci-payment': {
    ja: '決済の認証なのに、ECIは決済以外を示している',
    en: 'A payment, and the ECI is one of a non-payment authentication',
  },
  'threeds/odd-eci-non-payment': {
    ja: '決済以外の認証なのに、ECIは決済のものである',
    en: 'Not a payment, and the ECI is one of a payment',
  },
  'threeds/odd-value-missing': {
    ja: '結果YまたはAなのに、認証値がない',
    en: 'Y or A, and there is no authentication value',
  },
  'threeds/odd-value-unexpected': {
    ja: '認証されていない結果なのに、認証値がある',
    en: 'Not authenticated, and there is an authentication value',
  },
  'threeds/odd-value-89': {
    ja: '理由コード89で認証値がつくのはVisaだけである',
    en: 'Only at Visa does reason 89 come with a value',
  },
  'threeds/odd-status-amex': {
    ja: 'AMEXは結果Iを使わない',
    en: 'Amex does not use status I',
  },
  'threeds/odd-challenge': {
    ja: '本人がいない決済なのに、チャレンジが求められている',
    en: 'A challenge on a payment without the cardholder present',
  },
  'threeds/odd-reason-mastercard': {
    ja: 'Mastercardの理由コード81・82はNとともに返るはずである',
    en: 'Mastercard sends reasons 81 and 82 with N only',
  },
  'threeds/odd-reason-reserved': {
    ja: '理由コード27〜79は予約されている',
    en: 'Reason codes 27 to 79 are reserved',
  },
};
