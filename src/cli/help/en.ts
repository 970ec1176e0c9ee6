import type { HelpTexts } from './texts.js';

/** The help in English. */
export const ENGLISH: HelpTexts = {
  overview: `
menseki: domain rules for card-not-present payments in Japan

  menseki classify  [FILE]   what a 3-D Secure result means, and who bears a fraud on it
  menseki ledger    [FILE]   whether orders are exempt from a fraud chargeback, and why not
  menseki guarantee [FILE]   what a chargeback guarantee pays, and what is left of it
  menseki fees      [FILE]   what fraud checks, orders and 3DS runs cost each month
  menseki explain   [RULE]   a rule in words, with its dates and its source

Each reads JSON Lines (one record a line) from FILE, or from stdin for - or nothing.
"menseki COMMAND --help" shows the record format and an example. "menseki --version" prints the version.`,
  commands: {
    classify: `
menseki classify [options] [FILE|-]

What does a 3-D Secure result mean: what was established, may an authorization follow, who is expected
to bear a third-party fraud, and what in the result does not fit together?

One result a line:
  {"id":"r1","brand":"visa","transStatus":"A","eci":"06","authenticationValue":true}
  id, brand (visa | mastercard | jcb | amex | diners), transStatus (Y A U N R C D S I)
  eci: two characters or null; authenticationValue: true, false or null (not known)
  optional: transStatusReason, messageCategory (payment | non-payment), exemption (none |
  merchant-requested | issuer-applied | delegated), card {"funding": credit | debit | prepaid |
  prepaid-non-reloadable}, merchant {"mcc","inFraudProgramme"}, initiator (cardholder | merchant | 3ri),
  sentAsThreeDS, authorizedAt

Example:
  echo '{"id":"r1","brand":"jcb","transStatus":"Y","eci":"05","authenticationValue":true}' | menseki classify --json`,
    ledger: `
menseki ledger [options] [FILE|-]

Is each order exempt from a third-party-fraud chargeback, by which rule not, where is its authorization,
and what calls for a look? An exemption is expected under the profile's rules; the card company decides.

  --profile NAME     whose rules: shopserve (the default)
  --as-of INSTANT    the moment to answer for, with an offset; now (this machine's clock) by default.
                     Events after it have not happened yet.

One record a line; the merchant first if at all, an application before its orders:
  {"record":"merchant","threeDSecure":{"from":"2021-05-19T08:00:00+09:00","until":null,"suspended":[]}}
  {"record":"application","id":"S-1","appliedAt":"…","brand":"visa","total":3980,"authentication":{…},"events":[]}
  {"record":"order","id":"A-1","placedAt":"2024-05-01T10:00:00+09:00","brand":"visa","total":12800,
   "authentication":{"transStatus":"Y","eci":"05","authenticationValue":true},"events":[…]}
  of an order optional: test, card {"funding","issued": domestic | foreign},
  subscription {"application":"S-1","delivery":2}, events
  events, each with "type" and "at": saved, amount-changed (total), address-changed,
  authorization-released, settlement-requested (reauthorization: approved | refused),
  settlement-cancelled, refunded (amount), fraud-signal (level: match | resemble)
  events of an application: card-changed, amount-changed (total)

Example:
  menseki ledger --as-of 2024-06-30T00:00:00+09:00 orders.jsonl`,
    guarantee: `
menseki guarantee [options] [FILE|-]

What does a chargeback guarantee pay for each chargeback, and what is left of it in each period?

  --policy NAME              whose terms: sbps-2017 (the default); the options below change single terms
  --cap YEN                  paid at most in one period
  --period SPAN              calendar-year | fiscal-year | contract-year | month
  --contract-start DATE      first day of the first contract year, YYYY-MM-DD (with contract-year only)
  --placed-by DATE           what places a claim in a period: chargeback | order | screening
  --last-claim RULE          a claim larger than the room: partial | all-or-nothing
  --count-fees               the fee of a chargeback is part of its claim
  --no-restore               what is won back cannot be claimed again
  --exclude-methods LIST     payment methods not covered, with commas between them, or none
  --exclude-channels LIST    own-site, mall, or none
  --covered-from INSTANT     chargebacks before it are not covered

One record a line, in any order; they are taken by "at":
  {"record":"screening","order":"A-1","at":"2017-06-01T10:00:00+09:00","verdict":"OK"}      OK | REVIEW | NG
  {"record":"shipment","order":"A-1","at":"…"}
  {"record":"chargeback","id":"C-1","order":"A-1","at":"…","amount":30000,
   "cause":"third-party-fraud","exempt":false,"method":"card"}      or "merchant-caused"
   optional: channel (own-site | mall), fee, orderedAt
  {"record":"reversal","chargeback":"C-1","at":"…","amount":30000}
  {"record":"second-chargeback","chargeback":"C-1","at":"…","amount":30000}

Example:
  menseki guarantee --json --last-claim all-or-nothing claims.jsonl`,
    fees: `
menseki fees [options] [FILE|-]

What does each month (of the Japanese calendar) cost: fraud checks, orders and 3DS runs, tax included?

  --rounding MODE            a fraction of a yen of tax: down (the default) | half-up | up
  --screening-tax KIND       the price of a fraud check: excluded (the default) | included

One record a line, from 2014-04-01 on:
  {"record":"screening","at":"2024-05-01T09:00:00+09:00"}
  {"record":"order","at":"…","test":false}
  {"record":"threeds-run","at":"…","test":false}

Example:
  menseki fees --json usage.jsonl`,
    explain: `
menseki explain [options] [RULE-ID]

What does a rule say, when is it in force, where does it stand, and in which table? Without an id: all
tables and their rules.

Example:
  menseki explain liability/amount-changed`,
  },
  common: `
Options of every command:
  --json        one JSON object a line on stdout; errors as JSON on stderr
  --lang ja|en  language of help, tables and rules; by LC_ALL, LC_MESSAGES, LANG if not given
  --no-color    no colour (NO_COLOR and FORCE_COLOR are honoured)
  -h, --help    this text

Every instant carries an offset (+09:00 or Z). What looks like a full card number is refused, never shown.
A line that cannot be read gets one error with its number; the others are still answered.
Exit status: 0 everything was answered; 1 something was not; 2 the call itself was wrong.`,
};
