/**
 * The register of the documents that rules come from. A row cites by id and place; what the id stands
 * for is here, so that a decision carries no prose.
 */

/** What kind of voice a document is. */
export type Authority = 'law' | 'scheme' | 'provider' | 'press' | 'person' | 'house';

/** A document that rules cite. */
export type Source = {
  readonly title: string;
  readonly publisher: string;
  readonly authority: Authority;
  /** Public address, without a scheme where the catalogue gives none. */
  readonly url: string;
};

/** Every document a built-in row may cite, by id. */
export const SOURCES = {
  S000: {
    title: '不正検知と保証サービスの無償附帯',
    publisher: 'SB Payment Service',
    authority: 'provider',
    url: 'https://www.sbpayment.jp/solution/security/fraud_protection/',
  },
  S001: {
    title: '3Dセキュア導入後のクレジットカード決済の流れ',
    publisher: 'E-store (Shopserve), manual 244',
    authority: 'provider',
    url: 'https://help.shopserve.jp/manual/244/',
  },
  S002: {
    title: '1円オーソリとは',
    publisher: 'Cacco, fraud-detection magazine',
    authority: 'provider',
    url: 'https://frauddetection.cacco.co.jp/media/',
  },
  S003: {
    title: 'ハッキング?の疑いあり (2016-07-05)',
    publisher: 'a seller, on a blog: one report, a scenario and not a fact',
    authority: 'person',
    url: '',
  },
  S004: {
    title: '3-Dセキュアの attempt とは',
    publisher: 'article on EMV 3-D Secure',
    authority: 'provider',
    url: '',
  },
  'shopserve-201': {
    title: '決済依頼の流れ',
    publisher: 'E-store (Shopserve), manual 201',
    authority: 'provider',
    url: 'https://help.shopserve.jp/manual/201',
  },
  'shopserve-faq-722': {
    title: '決済依頼後の注文内容の変更',
    publisher: 'E-store (Shopserve), FAQ 722',
    authority: 'provider',
    url: 'https://help.shopserve.jp/faq/faq.php?f=722',
  },
  'shopserve-faq-534': {
    title: '誤って解除したオーソリの再取得',
    publisher: 'E-store (Shopserve), FAQ 534',
    authority: 'provider',
    url: 'https://help.shopserve.jp/faq/faq.php?c=155&f=534',
  },
  'shopserve-2021-04': {
    title: 'お知らせ 2021年4月 (3DS release of 2021-05-19)',
    publisher: 'E-store (Shopserve)',
    authority: 'provider',
    url: 'http://sp.estore.jp/sps/info/notice202104.html',
  },
  ixopay: {
    title: '3DS brand-specific guidelines',
    publisher: 'IXOPAY',
    authority: 'provider',
    url: 'https://documentation.ixopay.com/modules/docs/tokenex/3ds-brand-specific-guidelines',
  },
  payline: {
    title: 'Codes – transStatusReason',
    publisher: 'Monext / Payline',
    authority: 'provider',
    url: 'https://docs.payline.com/display/DT/Codes+-+transStatusReason',
  },
  'pci-proxy': {
    title: '3-D Secure terminology',
    publisher: 'Datatrans, PCI Proxy',
    authority: 'provider',
    url: 'https://github.com/datatrans/docs.pci-proxy.com',
  },
  rbkmoney: {
    title: 'three-ds-server, constraint handlers',
    publisher: 'rbkmoney',
    authority: 'provider',
    url: 'https://github.com/rbkmoney/three-ds-server',
  },
  fiserv: {
    title: 'SCA exemptions and results (restates EMV 3DS 2.2)',
    publisher: 'Fiserv',
    authority: 'provider',
    url: 'https://docs.fiserv.dev/public/docs/sca-exemptions-sca-result',
  },
  tabapay: {
    title: '3-D Secure liability shift',
    publisher: 'TabaPay',
    authority: 'provider',
    url: 'https://developers.tabapay.com/docs/3d-secure-liability-shift',
  },
  axepta: {
    title: 'ECI codes and liability matrix',
    publisher: 'Axepta (BNP Paribas)',
    authority: 'provider',
    url: 'https://docs.axepta.bnpparibas',
  },
  cybersource: {
    title: 'Payer authentication',
    publisher: 'CyberSource',
    authority: 'provider',
    url: 'https://developer.cybersource.com',
  },
  cielo: {
    title: '3DS: ECI tables',
    publisher: 'Cielo',
    authority: 'provider',
    url: 'https://docs.cielo.com.br',
  },
  checkout: {
    title: 'ECI values and 3RI',
    publisher: 'Checkout.com',
    authority: 'provider',
    url: 'https://www.checkout.com/docs',
  },
  judopay: {
    title: 'Liability shift',
    publisher: 'Judopay',
    authority: 'provider',
    url: 'https://docs.judopay.com/liability-shift',
  },
  worldpay: {
    title: 'Liability shift',
    publisher: 'Worldpay',
    authority: 'provider',
    url: 'https://developer.worldpay.com',
  },
  saferpay: {
    title: 'Sandbox texts',
    publisher: 'Saferpay (SIX)',
    authority: 'provider',
    url: 'https://github.com/saferpay/sndbx',
  },
  solidgate: {
    title: 'ECI',
    publisher: 'Solidgate',
    authority: 'provider',
    url: 'https://docs.solidgate.com',
  },
  securetrading: {
    title: 'AAV note, November 2016',
    publisher: 'SecureTrading Financial Services',
    authority: 'provider',
    url: 'https://www.securetradingfs.com',
  },
  monext: {
    title: 'Liability shift',
    publisher: 'Monext',
    authority: 'provider',
    url: 'https://docs.monext.fr',
  },
  braintree: {
    title: '3RI',
    publisher: 'Braintree',
    authority: 'provider',
    url: 'https://developer.paypal.com/braintree/docs',
  },
  forte: {
    title: 'Discover ProtectBuy',
    publisher: 'Forte',
    authority: 'provider',
    url: 'https://support.forte.net',
  },
  amex: {
    title: 'Merchant regulations, SafeKey (October 2022 changes)',
    publisher: 'American Express',
    authority: 'scheme',
    url: 'https://www.aexp-static.com',
  },
  shopify: {
    title: 'Payments apps API, ThreeDSecure',
    publisher: 'Shopify',
    authority: 'provider',
    url: 'https://shopify.dev',
  },
  'gmo-pg-q056': {
    title: 'FAQ Q056: 3DS and chargebacks',
    publisher: 'GMO Payment Gateway',
    authority: 'provider',
    url: 'http://www.gmo-payment-gateway.com/q056-3dsecure-chargeback/',
  },
  'gmo-pg-openapi': {
    title: 'OpenAPI type specification v1.3.1',
    publisher: 'GMO Payment Gateway',
    authority: 'provider',
    url: 'https://github.com/uekkie/gmo_payment_api_client',
  },
  'zeus-24912590861337': {
    title: 'チャージバックと3Dセキュア',
    publisher: 'ZEUS (Cardservice)',
    authority: 'provider',
    url: 'https://support.cardservice.co.jp/hc/ja/articles/24912590861337',
  },
  'epsilon-security': {
    title: 'FAQ: セキュリティ',
    publisher: 'GMO Epsilon',
    authority: 'provider',
    url: 'https://www.epsilon.ne.jp/support/faq/?include_category=14op_security',
  },
  'epsilon-paypay': {
    title: 'FAQ: 仮実売上',
    publisher: 'GMO Epsilon',
    authority: 'provider',
    url: 'https://www.epsilon.ne.jp/support/faq/ufaq-tag/仮実売上/',
  },
  payjp: {
    title: 'API: charges',
    publisher: 'PAY.JP',
    authority: 'provider',
    url: 'https://github.com/darai0512/payjp-rust-with-openapi',
  },
  'nudge-65000184757': {
    title: '少額の与信について',
    publisher: 'Nudge card',
    authority: 'provider',
    url: 'https://help.nudge.works/support/solutions/articles/65000184757',
  },
  'press-2017-04-13': {
    title: '不正検知サービスの無償提供',
    publisher: 'paymentnavi and others',
    authority: 'press',
    url: 'https://paymentnavi.com/?p=64644',
  },
  'consumption-tax-act': {
    title: '消費税法 (rates: 8 % from 2014-04-01, 10 % from 2019-10-01)',
    publisher: 'Japan',
    authority: 'law',
    url: 'https://laws.e-gov.go.jp/law/363AC0000000108',
  },
  'invoice-rounding': {
    title: '適格請求書の端数処理',
    publisher: 'Freeway Japan FAQ 9120',
    authority: 'provider',
    url: 'https://faq.freeway-japan.com/faq/show/9120',
  },
  'shopserve-045': {
    title: '不正注文シグナル',
    publisher: 'E-store (Shopserve), manual 045',
    authority: 'provider',
    url: 'https://help.shopserve.jp/manual/045',
  },
  'ebisumart-oplux': {
    title: '定期購入のO-PLUX審査',
    publisher: 'ebisumart zero, help',
    authority: 'provider',
    url: 'https://support.ebisumartzero.com/item/ZERO_CACCO_OPLUX_TEIKI_MODEL_SELECT.html',
  },
  'ecforce-oplux': {
    title: 'O-PLUXの設定',
    publisher: 'ecforce, help',
    authority: 'provider',
    url: 'https://support.ec-force.com/hc/ja/articles/4410442286745',
  },
  'eczine-1997': {
    title: 'O-PLUXの審査結果と目視の審査',
    publisher: 'ECzine',
    authority: 'press',
    url: 'https://eczine.jp/article/detail/1997?p=2',
  },
  'veritrans-fraud-a04': {
    title: '不正顕在化加盟店と高リスク商材',
    publisher: 'VeriTrans (DG Financial Technology), column',
    authority: 'provider',
    url: 'https://www.veritrans.co.jp/tips/column/fraud_a04.html',
  },
  'epsilon-chargeback': {
    title: 'FAQ: チャージバック',
    publisher: 'GMO Epsilon',
    authority: 'provider',
    url: 'https://www.epsilon.ne.jp/support/faq/?include_category=15chargeback',
  },
  'base-akuru': {
    title: 'チャージバック保証 App',
    publisher: 'BASE and Akuru',
    authority: 'provider',
    url: 'https://apps.thebase.com/detail/54',
  },
  okashimi: {
    title: 'カードの大量入力の検知',
    publisher: 'okashimi',
    authority: 'provider',
    url: 'https://okashimi.notion.site/187dc06ea3b84e9fbff807c3d69c980e',
  },
  'ebisumart-card-input': {
    title: 'カード入力ログの検知',
    publisher: 'ebisumart, help',
    authority: 'provider',
    url: 'https://support.ebisumart.com/category/AAA0015/CREDIT_INPUT_LOG.html',
  },
  'ebisumart-card-input-site': {
    title: '不正カード入力検知:同一サイトに対するカード入力数',
    publisher: 'ebisumart, help',
    authority: 'provider',
    url: 'https://support.ebisumart.com/item/CREDIT_INPUT_LOG_COUNT.html',
  },
  'ebisumart-lite-card-input': {
    title: '不正カード入力検知機能',
    publisher: 'ebisumart lite, help',
    authority: 'provider',
    url: 'https://support.ebisumart-lite.com/category/OPERATION_SECURITY/FEAUTURE_ZERO_CREDIT_INPUT_LOG_USE_FLG.html',
  },
  'web-store': {
    title: 'クレジット登録回数制限',
    publisher: 'web-store, manual 11054',
    authority: 'provider',
    url: 'https://manual.web-store.jp/?p=11054',
  },
  'gmo-pg-attack': {
    title: '大量アタック遮断サービス',
    publisher: 'GMO Payment Gateway',
    authority: 'provider',
    url: 'https://www.gmo-pg.com/service/mulpay/security/attack-syadan/',
  },
  'mastercard-tpr': {
    title: 'Transaction Processing Rules, chapters 1, 2 and 4 (2024-06-11), as restated in public',
    publisher: 'Mastercard',
    authority: 'scheme',
    url: '',
  },
  'evertec-status-check': {
    title: 'Visa status check messages',
    publisher: 'Evertec',
    authority: 'provider',
    url: 'https://www.evertecinc.com/en/visa-status-check-messages/',
  },
  'clark-brands': {
    title: 'Shut-off limits, completion limits and authorization limits (US fuel pumps)',
    publisher: 'Clark Brands',
    authority: 'provider',
    url: 'https://clarkbrands.zendesk.com/hc/en-us/articles/360057726794-Shut-Off-Completion-Limits-Authorization-Limits',
  },
  'thredd-afd': {
    title: 'Automated fuel dispenser (AFD)',
    publisher: 'Thredd',
    authority: 'provider',
    url: 'https://docs.thredd.ai/MicroContent/Resources/MicroContent/Portal_Microcontent/automated-fuel-dispenser--afd.htm',
  },
  'stripe-1-yen': {
    title: '1円オーソリとは',
    publisher: 'Stripe, resources',
    authority: 'provider',
    url: 'https://stripe.com/jp/resources/more/1-yen-authorization',
  },
  'planetcars-2023': {
    title: '給油所の1円オーソリとカードの不正 (after Sankei, 2023-01-15)',
    publisher: 'planetcars.jp',
    authority: 'press',
    url: 'https://planetcars.jp/index.php/ja/news-column/topics/3502-card-trouble',
  },
  'sankei-2023-03': {
    title: '分割売上への経済産業省の注意喚起 (2023-03-30)',
    publisher: 'Sankei',
    authority: 'press',
    url: 'https://www.sankei.com/article/20230330-W6EYXAHRTNIXTJN7DD3JN3RQMY/',
  },
  'yomiuri-2021-06': {
    title: 'カタールのプリペイドカードによる不正 (2021-06-11)',
    publisher: 'Yomiuri',
    authority: 'press',
    url: 'https://www.yomiuri.co.jp/national/20210611-OYT1T50160/',
  },
  'meti-guideline-3': {
    title: 'クレジットカード・セキュリティガイドライン3.0 (2022-03-09)',
    publisher: 'METI',
    authority: 'law',
    url: 'https://www.meti.go.jp/press/2021/03/20220309003/20220309003.html',
  },
  'gmo-pg-guideline-4': {
    title: 'ガイドライン4.0とEMV 3-Dセキュア (2024-03-29)',
    publisher: 'GMO Payment Gateway',
    authority: 'provider',
    url: 'https://knowledge.gmo-pg.com/ja/column/security/emv3ds_20240329',
  },
  'mondaq-guideline-5': {
    title: 'Credit card security guideline 5.0 (2024-03-15)',
    publisher: 'Mondaq 1473014',
    authority: 'press',
    url: 'https://www.mondaq.com/security/1473014/',
  },
  'netkeizai-guideline-6': {
    title: 'ガイドライン6.0 (2025-03-05)',
    publisher: 'netkeizai 16992',
    authority: 'press',
    url: 'https://bci.co.jp/netkeizai/article/16992',
  },
  'cacco-guideline-6': {
    title: 'ガイドライン6.0の要点',
    publisher: 'Cacco, fraud-detection magazine 21842',
    authority: 'provider',
    url: 'https://frauddetection.cacco.co.jp/media/knowhow/21842',
  },
  'gmo-pg-seminar-2024-08': {
    title: 'EMV 3-Dセキュアの運用方法 (2024-08-29)',
    publisher: 'GMO Payment Gateway, seminar',
    authority: 'provider',
    url: 'https://knowledge.gmo-pg.com/ja-jp/seminar/emv-3ds/pg-20240829',
  },
  'ecnomikata-19438': {
    title: '改正割賦販売法の施行 (2018-06-01)',
    publisher: 'ECnomikata 19438',
    authority: 'press',
    url: 'http://ecnomikata.com/column/detail.php?id=19438',
  },
  'sony-2022-07': {
    title: 'EMV 3-Dセキュアと4つの方策 (2022-07)',
    publisher: 'Sony Payment Services',
    authority: 'provider',
    url: 'https://www.sonypaymentservices.jp/support/202207_emv3dsecure.html',
  },
  'yahoo-3ds-roll-out': {
    title: 'EMV 3-Dセキュアの導入計画',
    publisher: 'Yahoo! News, page 2',
    authority: 'press',
    url: 'https://news.yahoo.co.jp/articles/524f3419367ecbda02d8b41490c1e8a5baae070d?page=2',
  },
  'payjp-5369120': {
    title: 'チャージバックの補償対象とする方法',
    publisher: 'PAY.JP, help 5369120',
    authority: 'provider',
    url: 'http://help.pay.jp/ja/articles/5369120',
  },
  'payjp-5366456': {
    title: 'カード登録時の3Dセキュア',
    publisher: 'PAY.JP, help 5366456',
    authority: 'provider',
    url: 'http://help.pay.jp/ja/articles/5366456',
  },
  'fincode-652': {
    title: '3Dセキュアとチャージバック',
    publisher: 'fincode byGMO, support 652',
    authority: 'provider',
    url: 'https://support.fincode.jp/payment/652',
  },
  'stripe-3ds2-shift': {
    title: 'Liability shift with the frictionless flow of 3DS2',
    publisher: 'Stripe, support',
    authority: 'provider',
    url: 'https://support.stripe.com/questions/liability-shift-with-frictionless-flow-for-3d-secure-v2-(3ds2)',
  },
  'visa-core-2026': {
    title: 'Core Rules, disputes (2026-04-18), as restated in public',
    publisher: 'Visa',
    authority: 'scheme',
    url: 'https://usa.visa.com/dam/VCOM/download/about-visa/visa-rules-public.pdf',
  },
  'visa-dmg-2024': {
    title: 'Dispute Management Guidelines for merchants (June 2024), as restated in public',
    publisher: 'Visa',
    authority: 'scheme',
    url: 'https://usa.visa.com/dam/VCOM/global/support-legal/documents/merchants-dispute-management-guidelines.pdf',
  },
  'mastercard-chargeback-2026': {
    title: 'Chargeback Guide (2026-05-19), as restated in public',
    publisher: 'Mastercard',
    authority: 'scheme',
    url: 'https://www.mastercard.com/content/dam/mccom/shared/business/support/rules-pdfs/chargeback-guide.pdf',
  },
  'servicenow-mastercard': {
    title: 'Dispute rules content pack for Mastercard, version 5.1.0 (2026-09-10)',
    publisher: 'ServiceNow',
    authority: 'provider',
    url: 'https://raw.githubusercontent.com/ServiceNow/ServiceNowDocs/brazil/markdown/release-notes/dispute-rules-content-pack-for-mastercard-rn.md',
  },
  'payments-and-risk': {
    title: 'Time frames of disputes',
    publisher: 'Payments & Risk',
    authority: 'provider',
    url: 'https://www.paymentsandrisk.com/docs/reference/time-frames',
  },
  'chargeflow-timelines': {
    title: 'Network timelines',
    publisher: 'Chargeflow',
    authority: 'provider',
    url: 'https://docs.chargeflow.io/docs/reference/concepts/network-timelines',
  },
  'chargemate-discover': {
    title: 'Discover chargeback guide',
    publisher: 'Chargemate',
    authority: 'provider',
    url: 'https://www.chargemate.tech/articles/discover-chargeback-guide',
  },
  'ixopay-shift': {
    title: '3-D Secure, liability shift',
    publisher: 'IXOPAY',
    authority: 'provider',
    url: 'https://documentation.ixopay.com/docs/reference/features/3d-secure/liability-shift',
  },
  'adyen-chargeback-reversed': {
    title: 'Webhook CHARGEBACK_REVERSED',
    publisher: 'Adyen',
    authority: 'provider',
    url: 'https://docs.adyen.com/api-explorer/Webhooks/1/post/CHARGEBACK_REVERSED',
  },
  'adyen-second-chargeback': {
    title: 'Webhook SECOND_CHARGEBACK',
    publisher: 'Adyen',
    authority: 'provider',
    url: 'https://docs.adyen.com/api-explorer/Webhooks/1/post/SECOND_CHARGEBACK',
  },
  'stripe-dispute-status': {
    title: 'How disputes work',
    publisher: 'Stripe',
    authority: 'provider',
    url: 'https://docs.stripe.com/disputes/how-disputes-work.md',
  },
  'gumroad-6833': {
    title: 'Disputes won and then lost',
    publisher: 'Gumroad, pull request 6833',
    authority: 'provider',
    url: 'https://github.com/antiwork/gumroad/pull/6833',
  },
  'opencollective-10125': {
    title: 'Fees of disputes that were won',
    publisher: 'Open Collective, pull request 10125',
    authority: 'provider',
    url: 'https://github.com/opencollective/opencollective-api/pull/10125',
  },
  house: {
    title: 'Decisions of this project',
    publisher: 'menseki, docs/decisions/',
    authority: 'house',
    url: '',
  },
} as const satisfies Record<string, Source>;

/** The id of a registered document. */
export type SourceId = keyof typeof SOURCES;
