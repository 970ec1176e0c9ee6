import type { Brand } from '../../../src/cards/index.js';
import type { ReasonCodeClass } from '../../../src/reason-codes/index.js';

/** facts/threeds: the codes of all brands, tried at one brand each, then those of one brand. */
export type CodeExample = {
  readonly brand: Brand;
  readonly code: string;
  readonly from: string;
  readonly expect: { readonly rule: string; readonly class: ReasonCodeClass; readonly en: string };
};

// biome-ignore format: one code a line
export const EXAMPLES: readonly CodeExample[] = [
  { brand: 'visa', code: '01', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/01', class: 'soft', en: 'Card authentication failed' } },
  { brand: 'mastercard', code: '02', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/02', class: 'soft', en: 'Unknown device' } },
  { brand: 'jcb', code: '03', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/03', class: 'technical', en: 'Unsupported device' } },
  { brand: 'amex', code: '04', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/04', class: 'soft', en: 'Authentication frequency limit exceeded' } },
  { brand: 'diners', code: '05', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/05', class: 'card-problem', en: 'Expired card' } },
  { brand: 'visa', code: '06', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/06', class: 'card-problem', en: 'Invalid card number' } },
  { brand: 'mastercard', code: '07', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/07', class: 'policy', en: 'Invalid transaction' } },
  { brand: 'jcb', code: '08', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/08', class: 'card-problem', en: 'No record of the card' } },
  { brand: 'amex', code: '09', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/09', class: 'fraud-suspected', en: 'Security failure' } },
  { brand: 'diners', code: '10', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/10', class: 'fraud-suspected', en: 'Stolen card' } },
  { brand: 'visa', code: '11', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/11', class: 'fraud-suspected', en: 'Suspected fraud' } },
  { brand: 'mastercard', code: '12', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/12', class: 'card-problem', en: 'Not permitted to the cardholder' } },
  { brand: 'jcb', code: '13', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/13', class: 'policy', en: 'Cardholder not enrolled in the service' } },
  { brand: 'amex', code: '14', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/14', class: 'technical', en: 'Timed out at the ACS' } },
  { brand: 'diners', code: '15', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/15', class: 'confidence', en: 'Low confidence' } },
  { brand: 'visa', code: '16', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/16', class: 'confidence', en: 'Medium confidence' } },
  { brand: 'mastercard', code: '17', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/17', class: 'confidence', en: 'High confidence' } },
  { brand: 'jcb', code: '18', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/18', class: 'confidence', en: 'Very high confidence' } },
  { brand: 'amex', code: '19', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/19', class: 'soft', en: 'Maximum challenges exceeded at the ACS' } },
  { brand: 'diners', code: '20', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/20', class: 'policy', en: 'Non-payment authentication not supported' } },
  { brand: 'visa', code: '21', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/21', class: 'policy', en: '3RI not supported' } },
  { brand: 'mastercard', code: '22', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/22', class: 'technical', en: 'Technical issue at the ACS' } },
  { brand: 'jcb', code: '23', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/23', class: 'policy', en: 'Decoupled required by the ACS but not requested' } },
  { brand: 'amex', code: '24', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/24', class: 'soft', en: 'Decoupled time exceeded' } },
  { brand: 'diners', code: '25', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/25', class: 'policy', en: 'Decoupled time too short; the ACS will not try' } },
  { brand: 'visa', code: '26', from: 'payline, pci-proxy', expect: { rule: 'reason-codes/26', class: 'soft', en: 'Attempted but not performed by the cardholder' } },
  { brand: 'visa', code: '80', from: 'ixopay', expect: { rule: 'reason-codes/visa-80', class: 'technical', en: 'The ACS cannot be reached' } },
  { brand: 'visa', code: '81', from: 'ixopay', expect: { rule: 'reason-codes/visa-81', class: 'technical', en: 'The ACS timed out' } },
  { brand: 'visa', code: '82', from: 'ixopay', expect: { rule: 'reason-codes/visa-82', class: 'technical', en: 'Invalid response of the ACS' } },
  { brand: 'visa', code: '83', from: 'ixopay', expect: { rule: 'reason-codes/visa-83', class: 'technical', en: 'System error at the ACS' } },
  { brand: 'visa', code: '84', from: 'ixopay', expect: { rule: 'reason-codes/visa-84', class: 'technical', en: 'Error generating the authentication value' } },
  { brand: 'visa', code: '85', from: 'ixopay', expect: { rule: 'reason-codes/visa-85', class: 'policy', en: 'Merchant id not eligible' } },
  { brand: 'visa', code: '86', from: 'ixopay', expect: { rule: 'reason-codes/visa-86', class: 'policy', en: 'Version not supported' } },
  { brand: 'visa', code: '87', from: 'ixopay', expect: { rule: 'reason-codes/visa-87', class: 'policy', en: 'Excluded from attempts: non-reloadable prepaid, non-payment' } },
  { brand: 'visa', code: '88', from: 'ixopay', expect: { rule: 'reason-codes/visa-88', class: 'policy', en: 'Programme not supported' } },
  { brand: 'visa', code: '89', from: 'ixopay', expect: { rule: 'reason-codes/visa-89', class: 'policy', en: 'Authentication value included (2.1, secure corporate)' } },
  { brand: 'mastercard', code: '80', from: 'ixopay', expect: { rule: 'reason-codes/mastercard-80', class: 'policy', en: 'Data Only (Identity Check Insights)' } },
  { brand: 'mastercard', code: '81', from: 'ixopay', expect: { rule: 'reason-codes/mastercard-81', class: 'policy', en: 'Acquirer exemption accepted (2.1, sent with N)' } },
  { brand: 'mastercard', code: '82', from: 'ixopay', expect: { rule: 'reason-codes/mastercard-82', class: 'soft', en: 'A mandated challenge was not possible (sent with N)' } },
  { brand: 'mastercard', code: '83', from: 'ixopay', expect: { rule: 'reason-codes/mastercard-83', class: 'technical', en: 'The directory server dropped an implausible reason' } },
  { brand: 'mastercard', code: '84', from: 'ixopay', expect: { rule: 'reason-codes/mastercard-84', class: 'soft', en: 'Challenge cancelled, no stand-in' } },
  { brand: 'mastercard', code: '87', from: 'ixopay', expect: { rule: 'reason-codes/mastercard-87', class: 'policy', en: '3RI is not routed to stand-in' } },
  { brand: 'mastercard', code: '88', from: 'ixopay', expect: { rule: 'reason-codes/mastercard-88', class: 'policy', en: 'Prior authentication data missing or expired' } },
  { brand: 'amex', code: '80', from: 'ixopay', expect: { rule: 'reason-codes/amex-80', class: 'policy', en: 'Card or token not eligible for SafeKey (sent with U)' } },
  { brand: 'amex', code: '81', from: 'ixopay', expect: { rule: 'reason-codes/amex-81', class: 'policy', en: 'Message version not supported for the card' } },
];
