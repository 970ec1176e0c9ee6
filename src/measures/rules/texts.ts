import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const MEASURES_TEXTS: RowTexts = {
  'measures/before-plan-2017': {
    ja: 'この日に適用された計画は確認できていない',
    en: 'Which plan was in force on this day is not known',
  },
  'measures/plan-2017': {
    ja: 'セキュリティ対策の実行計画(2017年)による',
    en: 'The action plan of 2017 for card security applies',
    note: {
      ja: 'S000は計画の開始日を示さない。S000のサービスが報じられた2017年4月13日から、改正割賦販売法が施行された2018年6月1日の前日までと読む。',
      en: 'S000 names no first day. It is read as in force from the day the service of S000 was reported, 2017-04-13, up to the amended act of 2018-06-01.',
    },
  },
  'measures/law-2018': {
    ja: '改正割賦販売法が施行されているが、この日のガイドラインの版は確認できていない',
    en: 'The amended Installment Sales Act is in force; which edition of the guideline was is not known',
    note: {
      ja: 'ガイドラインは割賦販売法の実務上の指針であり、実施すれば義務を果たしたことになる。3.0より前の版の日付は未確認。版は日本クレジット協会に確認する。',
      en: 'The guideline is the practical standard of the act: who does as it says meets the duty. The days of the editions before 3.0 were not found; ask the Japan Consumer Credit Association.',
    },
  },
  'measures/guideline-3': {
    ja: 'クレジットカード・セキュリティガイドライン3.0版による',
    en: 'Edition 3.0 of the guideline applies',
    note: {
      ja: '公表は2022年3月8日または9日。経済産業省の発表日である9日からとする。',
      en: 'Published on 8 or 9 March 2022; it is taken from the 9th, the day of METI’s announcement.',
    },
  },
  'measures/guideline-3-or-4': {
    ja: '2023年3月は、3.0版と4.0版のどちらによるか確認できていない',
    en: 'In March 2023 either 3.0 or 4.0 applied: the day of 4.0 is not known',
    note: {
      ja: '4.0版は2023年3月に公表された。日は資料にない。',
      en: '4.0 was published in March 2023; no source that was seen says on which day.',
    },
  },
  'measures/guideline-4': {
    ja: 'クレジットカード・セキュリティガイドライン4.0版による',
    en: 'Edition 4.0 of the guideline applies',
  },
  'measures/guideline-5': {
    ja: 'クレジットカード・セキュリティガイドライン5.0版による',
    en: 'Edition 5.0 of the guideline applies',
  },
  'measures/guideline-6': {
    ja: 'クレジットカード・セキュリティガイドライン6.0版による',
    en: 'Edition 6.0 of the guideline applies',
    note: {
      ja: 'これより後の版は見つかっていない。',
      en: 'No later edition was found.',
    },
  },
  'measures/duties-before-plan-2017': {
    ja: 'この日に何が求められていたかは確認できていない',
    en: 'What was asked on this day is not known',
  },
  'measures/plan-2017-due': {
    ja: '2018年3月末までに、カード情報の保護と多面的・重層的な対策が必要である',
    en: 'By the end of March 2018 card data must be safe, and layers against fraud in place',
  },
  'measures/card-data': {
    ja: 'カード情報の非保持化またはPCI DSS準拠が必要である',
    en: 'Card data must not be retained, or must be kept under PCI DSS',
    note: {
      ja: '2018年4月以降、資料のない期間も求められ続けたと読む。後の版で取り下げられた記述はない。',
      en: 'Read as asked ever since April 2018, also while no edition is known: no document takes it back.',
    },
  },
  'measures/layers': {
    ja: '多面的・重層的な不正使用対策が必要である',
    en: 'Several layers against fraud are required',
    note: {
      ja: '2018年4月以降、資料のない期間も求められ続けたと読む。',
      en: 'Read as asked ever since April 2018, also while no edition is known.',
    },
  },
  'measures/three-ds-one-of-four': {
    ja: '本人認証(3Dセキュア)は4つの方策の1つとして推奨される',
    en: '3-D Secure is one of the four layers, and advised as such',
  },
  'measures/three-ds-march-2023': {
    ja: '2023年3月は、4.0版の公表日が不明なため判断できない',
    en: 'In March 2023 it depends on the day of 4.0, which is not known',
  },
  'measures/three-ds-due': {
    ja: '2025年3月末までに、原則すべてのEC加盟店がEMV 3-Dセキュアを導入する',
    en: 'By the end of March 2025 every online shop, in principle, is to bring in EMV 3-D Secure',
  },
  'measures/three-ds-at-once': {
    ja: '不正が顕在化した加盟店は、EMV 3-Dセキュアを直ちに導入する',
    en: 'A shop where fraud is manifest is to bring in EMV 3-D Secure at once',
    note: {
      ja: '決済代行会社の導入計画の順序による。導入を求めた4.0版の期間に適用すると読む。',
      en: 'It is the order in which payment providers bring it in, read as holding from 4.0 on, which asks for it.',
    },
  },
  'measures/three-ds': {
    ja: 'EMV 3-Dセキュアが必要である(原則として決済のつど)',
    en: 'EMV 3-D Secure is required, in principle for every payment',
  },
  'measures/security-code': {
    ja: '3Dセキュアを使う場合も、セキュリティコードの利用が推奨される',
    en: 'The security code stays advisable with 3-D Secure: not every order runs it',
  },
  'measures/site-not-asked': {
    ja: '脆弱性対策と不正ログイン対策は、6.0版より前の版では求められていない',
    en: 'Weak points of the site and stolen logins are not asked about before 6.0',
    note: {
      ja: '6.0版で追加されたという資料による。それ以前の版そのものは確認していない。',
      en: 'By what is told of 6.0, which added them; the earlier editions themselves were not seen.',
    },
  },
  'measures/vulnerability': {
    ja: 'ECサイトの脆弱性対策が必要である',
    en: 'Measures against weak points of the site are required',
  },
  'measures/login': {
    ja: '不正ログイン対策が必要である',
    en: 'Measures against stolen logins are required',
  },
  'measures/not-retained': {
    ja: 'カード情報を保持していない',
    en: 'Card data is not retained',
  },
  'measures/pci-dss': {
    ja: 'PCI DSSに準拠してカード情報を保持している',
    en: 'Card data is kept under PCI DSS',
  },
  'measures/neither': {
    ja: 'カード情報の非保持化もPCI DSS準拠もしていない',
    en: 'Card data is retained, and not under PCI DSS',
  },
  'measures/card-data-not-known': {
    ja: 'カード情報の扱いが確認できていない',
    en: 'How card data is kept is not known',
  },
  'measures/no-layer': {
    ja: '4つの方策のどれも導入されていない',
    en: 'None of the four layers is in place',
  },
  'measures/all-layers': {
    ja: '4つの方策がすべて導入されている',
    en: 'All four layers are in place',
  },
  'measures/layers-not-known': {
    ja: '4つの方策の導入状況が確認できていない',
    en: 'Whether any of the four layers is in place is not known',
  },
  'measures/some-layers': {
    ja: '4つの方策の一部が導入されている',
    en: 'Some of the four layers are in place',
  },
  'measures/in-place': {
    ja: '導入されている',
    en: 'It is in place',
  },
  'measures/missing': {
    ja: '求められているが、導入されていない',
    en: 'It is required and missing',
  },
  'measures/due': {
    ja: '期限までに導入が必要である',
    en: 'It is missing, and must be in place by a later day',
  },
  'measures/advised': {
    ja: '導入が推奨される',
    en: 'It is advised, and not there',
  },
  'measures/not-asked': {
    ja: 'この日には求められていない',
    en: 'It is not asked for on this day',
  },
  'measures/which-guideline': {
    ja: 'この日に何が求められていたか、日本クレジット協会またはカード会社に確認する',
    en: 'Ask the Japan Consumer Credit Association or the acquirer what was asked on this day',
  },
  'measures/is-it-in-place': {
    ja: '導入されているかを確認する',
    en: 'Find out whether it is in place',
  },
  'measures/how-many-layers': {
    ja: 'いくつの方策が必要か、ガイドライン本文またはカード会社に確認する',
    en: 'Ask the acquirer, or the guideline itself, how many layers the shop needs',
    note: {
      ja: '高リスク商材は1つ以上、不正顕在化加盟店は2つ以上といわれるが、確認できる資料がない。日本クレジット協会が公表するガイドライン本文に当たる。',
      en: 'One with high-risk goods and two with manifest fraud are numbers that are told, but in no source that was seen. The place to look is the guideline as the Japan Consumer Credit Association publishes it.',
    },
  },
  'measures/month-above': {
    ja: 'この月の不正は50万円を超える',
    en: 'The fraud of the month is more than ¥500,000',
  },
  'measures/month-within': {
    ja: 'この月の不正は50万円以下である',
    en: 'The fraud of the month is ¥500,000 or less',
  },
  'measures/fraud-manifest': {
    ja: '1つのカード会社で3か月連続して50万円を超える不正があり、不正が顕在化した加盟店に当たる',
    en: 'One card company saw more than ¥500,000 of fraud in three months in a row: fraud is manifest',
    note: {
      ja: '加盟店情報センターに登録され、3Dセキュアの導入は最優先となる。カード会社ごとに数え、合算しない。',
      en: 'The shop is registered with the merchant-information centre, and comes first with 3-D Secure. Each card company counts alone; sums over companies do not.',
    },
  },
  'measures/fraud-months-missing': {
    ja: '不明な月があり、不正が顕在化した加盟店に当たるか判断できない',
    en: 'Months are not known that could make fraud manifest: find out their fraud',
    note: {
      ja: '記載のない月を0円とはみなさない。',
      en: 'A month that is not listed is not taken for a month without fraud.',
    },
  },
  'measures/fraud-not-manifest': {
    ja: 'どのカード会社でも、3か月連続で50万円を超える不正はない',
    en: 'No card company saw more than ¥500,000 of fraud in three months in a row',
  },
  'measures/goods-high-risk': {
    ja: '高リスク商材(家電、チケット、デジタルコンテンツ、電子マネー)',
    en: 'High-risk goods: consumer electronics, tickets, digital content, e-money',
  },
  'measures/goods-resale-prone': {
    ja: '転売されやすい商品(ブランド品、パソコン)',
    en: 'Goods that are easily sold on: brand goods, computers',
  },
  'measures/goods-other': {
    ja: '高リスク商材として挙げられていない商品',
    en: 'Goods that are not named as high-risk',
  },
  'measures/every-payment-not-yet': {
    ja: '決済のつどの3Dセキュアは、まだ求められていない',
    en: '3-D Secure is not yet required for the payment',
  },
  'measures/every-payment': {
    ja: '示された条件に当てはまらない決済には、3Dセキュアによる認証が必要である',
    en: 'The payment must go through 3-D Secure: no stated ground lets it do without',
  },
  'measures/skip-risk-based': {
    ja: '加盟店のリスク判断で、3Dセキュアと同等に不正を防げる根拠があれば省略できる',
    en: 'It may be left out where the shop’s own risk decision demonstrably stops fraud as well',
  },
  'measures/skip-registered-card': {
    ja: 'カード登録時に認証したカードでは省略できる',
    en: 'It may be left out for a card that was authenticated when it was registered',
    note: {
      ja: '運用パターン2の資料は一部しか確認できていない。',
      en: 'The source of the second operating pattern was seen in part only.',
    },
  },
  'measures/skip-mit': {
    ja: 'カード会員が操作しない決済(継続課金など)では省略できる',
    en: 'It may be left out for a payment that the cardholder does not initiate',
  },
  'measures/checklist-not-asked': {
    ja: '2022年9月までの新規契約には、セキュリティ・チェックリストの提出は求められていない',
    en: 'A contract made before October 2022 came without a security checklist',
    note: {
      ja: '既存の加盟店が後から提出するかは、確認できる資料がない。カード会社に確認する。',
      en: 'Whether a shop with an older contract files one later is in no source that was seen: ask the acquirer.',
    },
  },
  'measures/checklist-filed': {
    ja: '2022年10月以降の新規契約では、セキュリティ・チェックリストを提出する',
    en: 'A shop that makes a contract from October 2022 on files a security checklist',
    note: {
      ja: '資料は「2022年10月」とだけ述べる。1日からと読む。',
      en: 'The article names the month; it is read as from its first day on.',
    },
  },
  'measures/roll-out-manifest': {
    ja: '第1に、不正が顕在化した加盟店(直ちに)',
    en: 'First, at once: shops where fraud is manifest',
  },
  'measures/roll-out-some-fraud': {
    ja: '第2に、不正が発生している加盟店',
    en: 'Second: shops with some fraud',
  },
  'measures/roll-out-high-risk': {
    ja: '第3に、高リスク商材を扱う加盟店',
    en: 'Third: shops with high-risk goods',
  },
  'measures/roll-out-other': {
    ja: '第4に、その他の加盟店',
    en: 'Fourth: all others',
  },
};
