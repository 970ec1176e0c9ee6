/** What fincode by GMO says of some codes, paraphrased. It names no brand. */
export type PublishedCode = {
  readonly case: string;
  readonly code: string;
  readonly expect: { readonly en: RegExp };
};

/** https://github.com/fincode-byGMO/fincode-mcp, fincode-openapi.yml at 5125673. */
export const FINCODE: readonly PublishedCode[] = [
  { case: 'reason-01', code: '01', expect: { en: /^Card authentication failed$/ } },
  { case: 'reason-10', code: '10', expect: { en: /^Stolen card$/ } },
  { case: 'reason-11', code: '11', expect: { en: /^Suspected fraud$/ } },
  { case: 'reason-13', code: '13', expect: { en: /^Cardholder not enrolled in the service$/ } },
  { case: 'reason-14', code: '14', expect: { en: /^Timed out at the ACS$/ } },
  { case: 'reason-22', code: '22', expect: { en: /technical issue.*ACS/i } },
  {
    case: 'reason-26',
    code: '26',
    expect: { en: /^Attempted but not performed by the cardholder$/ },
  },
];
