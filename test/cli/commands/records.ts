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

/** An order with everything known and nothing against it but its goods. */
export const SCREENED =
  '{"record":"order","id":"A-1","method":"card","amount":64000,"subscription":null,"buyer":{"name":"鈴木一郎","kana":"スズキイチロウ","phone":"03-1111-2222","mail":"ichiro@example.jp","address":{"postalCode":"100-0001","text":"東京都千代田区千代田1-1"}},"delivery":null,"velocityHits":0,"earlierAmounts":[3980],"goods":["tickets"],"recipient":"buyer","destination":"domestic","cardIssued":"domestic","failedAuthentications":0,"cards":1}';

/** A try of a card that failed. */
export const ATTEMPT =
  '{"record":"attempt","id":"P-1","at":"2024-05-01T09:00:00+09:00","outcome":"failed","card":"tok-1","brand":"visa","member":"M-1","ip":"192.0.2.1","session":"s-1","order":"A-1","mail":"m-1","address":"a-1","site":"shop"}';

/** A fraud on an order that is not exempt. */
export const DISPUTE =
  '{"record":"dispute","id":"D-1","order":"A-1","brand":"visa","code":"10.4","exemption":"not-exempt","openedAt":"2026-05-01T10:00:00+09:00"}';

/** A shop that kept card data safe, under the guideline of its day. */
export const SHOP =
  '{"record":"shop","id":"S-1","on":"2026-11-21","cardData":"pci-dss","layers":{"authentication":"in-place","securityCode":"in-place","analysis":"in-place","delivery":"missing"},"vulnerability":"in-place","login":"missing","goods":["tickets"],"skips":["mit"]}';

/** A good line of each command that reads lines, and a line after it that is good as well. */
export const GOOD = {
  classify: { line: RESULT, next: RESULT.replace('"r1"', '"r2"') },
  ledger: { line: ORDER, next: ORDER.replace('"A-1"', '"A-2"') },
  guarantee: { line: CHARGEBACK, next: CHARGEBACK.replace('"C-1"', '"C-2"') },
  fees: { line: FEE, next: FEE },
  screen: { line: SCREENED, next: SCREENED.replace('"A-1"', '"A-2"') },
  velocity: { line: ATTEMPT, next: ATTEMPT.replace('"P-1"', '"P-2"') },
  disputes: { line: DISPUTE, next: DISPUTE.replace('"D-1"', '"D-2"') },
  measures: { line: SHOP, next: SHOP.replace('"S-1"', '"S-2"') },
} as const;
