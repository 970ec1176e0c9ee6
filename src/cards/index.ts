/** Words that two or more concepts use. */

/** Card brands (国際ブランド) the rules know, in the order of the Shopserve manual. */
export const BRANDS = ['visa', 'mastercard', 'jcb', 'amex', 'diners'] as const;

/** A card brand (国際ブランド). */
export type Brand = (typeof BRANDS)[number];

/** How a card is funded. `prepaid` is reloadable or not known to be otherwise. */
export const FUNDINGS = ['credit', 'debit', 'prepaid', 'prepaid-non-reloadable'] as const;

/** How a card is funded (クレジット・デビット・プリペイド). */
export type Funding = (typeof FUNDINGS)[number];

/** Where a card was issued, seen from the shop. */
export const ISSUED = ['domestic', 'foreign'] as const;

/** Where a card was issued (国内発行・海外発行). */
export type Issued = (typeof ISSUED)[number];
