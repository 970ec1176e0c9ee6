/** A good record for each command, as text. */
export const RESULT =
  '{"id":"r1","brand":"visa","transStatus":"A","transStatusReason":null,"eci":"06","authenticationValue":true,"messageCategory":"payment","exemption":"none","card":{"funding":"credit"},"authorizedAt":null}';

export const MERCHANT =
  '{"record":"merchant","threeDSecure":{"from":"2021-05-19T08:00:00+09:00","until":null,"suspended":[]}}';

export const APPLICATION =
  '{"record":"application","id":"S-1","appliedAt":"2024-04-01T10:00:00+09:00","brand":"visa","total":3980,"authentication":{"transStatus":"Y","eci":"05","authenticationValue":true},"events":[]}';

/** An order whose total was changed before its settlement request: visa loses the exemption. */
export const ORDER =
  '{"record":"order","id":"A-1","placedAt":"2024-05-01T10:00:00+09:00","brand":"visa","total":12800,"test":false,"card":{"funding":"credit","issued":"domestic"},"authentication":{"transStatus":"Y","eci":"05","authenticationValue":true},"subscription":null,"events":[{"type":"amount-changed","at":"2024-05-02T10:00:00+09:00","total":9800},{"type":"settlement-requested","at":"2024-05-01T12:00:00+09:00"},{"type":"settlement-cancelled","at":"2024-05-01T13:00:00+09:00"},{"type":"settlement-requested","at":"2024-05-03T10:00:00+09:00"}]}';

export const CHARGEBACK =
  '{"record":"chargeback","id":"C-1","order":"A-1","at":"2017-07-01T00:00:00+09:00","amount":30000,"cause":"third-party-fraud","exempt":false,"method":"card"}';

export const SCREENING =
  '{"record":"screening","order":"A-1","at":"2017-06-01T00:00:00+09:00","verdict":"OK"}';

export const FEE = '{"record":"order","at":"2024-05-01T09:00:00+09:00","test":false}';

/** A good line of each command that reads lines, and a line after it that is good as well. */
export const GOOD = {
  classify: { line: RESULT, next: RESULT.replace('"r1"', '"r2"') },
  ledger: { line: ORDER, next: ORDER.replace('"A-1"', '"A-2"') },
  guarantee: { line: CHARGEBACK, next: CHARGEBACK.replace('"C-1"', '"C-2"') },
  fees: { line: FEE, next: FEE },
} as const;
