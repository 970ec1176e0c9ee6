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
  house: {
    title: 'Decisions of this project',
    publisher: 'menseki, docs/decisions/',
    authority: 'house',
    url: '',
  },
} as const satisfies Record<string, Source>;

/** The id of a registered document. */
export type SourceId = keyof typeof SOURCES;
