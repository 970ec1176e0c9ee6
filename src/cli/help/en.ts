import type { HelpTexts } from './texts.js';

/** The help in English. */
export const ENGLISH: HelpTexts = {
  overview: `
menseki: domain rules for card-not-present payments in Japan

  menseki classify  [FILE]   what a 3-D Secure result means, and who bears a fraud on it
  menseki ledger    [FILE]   whether orders are exempt from a fraud chargeback, and why not
  menseki guarantee [FILE]   what a chargeback guarantee pays, and what is left of it
  menseki fees      [FILE]   what fraud checks, orders and 3DS runs cost each month
  menseki screen    [FILE]   whether orders look like fraud (OK, REVIEW, NG), why, and what to ship
  menseki velocity  [FILE]   which attempts to use a card are too many, and by which rule
  menseki disputes  [FILE]   who bears a chargeback, until when to act, and what it has cost so far
  menseki measures  [FILE]   which security measures a shop lacks under the guideline of a day
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
    screen: `
menseki screen [options] [FILE|-]

Does each order look like fraud: OK, REVIEW or NG, by which signals, what is not known, and should it ship?
It is advice: no proof of fraud, and no word on the 3-D Secure exemption.

  --policy NAME              what each signal weighs: house-balanced (the default) | house-cautious, both this
                             project's own, or shopserve-signal (known fraud alone)
  --later-deliveries CHOICE  later deliveries of a subscription: every | first-only (not screened)
  --platform NAME            own | ebisumart (never screens them by card) | ecforce

One record a line, the policy first if at all, known fraud before the orders:
  {"record":"policy","severities":{"forwarder":"ng"},"limits":{"cards":3},"reviewsThatMakeNg":2}
   changes single terms; severities ng | review | note | ignore
  {"record":"known-fraud","id":"F-1","merchant":"shop-a","seenAt":"2024-04-01T10:00:00+09:00",
   "person":{"name":"…","kana":"…","phone":"090-1234-5679","mail":"…","address":{"postalCode":"…","text":"…"}}}
  {"record":"order","id":"A-1","method":"card","amount":12800,"buyer":{"phone":"…"},"delivery":{…}}
   method card | cash-on-delivery | other; everything after amount is optional, and not known if left out:
   buyer, delivery (persons to look for) or knownFraud (match | resemble | none | not-asked),
   subscription {"delivery":2}, velocityHits, earlierAmounts [yen, oldest first], goods [consumer-electronics |
   computers | brand-goods | tickets | digital-content | e-money | tyres | other], recipient (buyer | other),
   destination (domestic | forwarder | abroad), cardIssued (domestic | abroad), failedAuthentications, cards

Example:
  menseki screen --json --policy house-cautious orders.jsonl`,
    velocity: `
menseki velocity [options] [FILE|-]

Which attempts to use a card are too many: in which window, counted by what, and by whose rule?

  --policy NAME      whose rules: ebisumart (the default) | okashimi | web-store | gmo-pg | s003-scenario
  --limits LIST      what the shop sets, with commas between: RULE=COUNT, RULE=COUNT/SPAN or RULE=off;
                     SPAN like 90s, 60m, 96h, 14d. gmo-pg has no numbers of its own and needs some.
                     RULE is the id without velocity/, as "menseki explain" lists it.

One record a line, in any order; they are taken by "at":
  {"record":"attempt","id":"P-1","at":"2024-05-01T09:00:00+09:00","outcome":"failed","card":"tok-1",
   "brand":"visa","member":"M-1","ip":"192.0.2.1","session":"s-1","order":"A-1","mail":"m-1","address":"a-1"}
   outcome approved | failed; everything after it is optional (and site): brand visa | mastercard | jcb |
   amex | diners, counted together with member; each of the others a name of yours, a token or
   a hash. An attempt is counted only under what it names.
  {"record":"confirmation","card":"tok-1","at":"…"}      the holder confirms what the card did up to then

Out come the attempts at which a rule hits, or cannot be decided, then a summary of each rule.

Example:
  menseki velocity --json --policy gmo-pg --limits gmo-pg-card=5/60m,gmo-pg-member=10/1d attempts.jsonl`,
    measures: `
menseki measures [options] [FILE|-]

How does a shop stand to the security guideline of a day: what is asked, what is missing, what nobody
knows yet, and is fraud manifest (one card company, more than ¥500,000 in three months in a row)?

One record a line, in any order:
  {"record":"shop","id":"S-1","on":"2026-11-21","cardData":"not-retained",
   "layers":{"authentication":"in-place","securityCode":"in-place","analysis":"missing","delivery":"missing"},
   "vulnerability":"in-place","login":"missing","goods":["tickets"],"skips":["mit"]}
   cardData: not-retained | pci-dss | neither | unknown; layers, vulnerability, login: in-place |
   missing | unknown; goods: null (not known) or some of consumer-electronics, tickets,
   digital-content, e-money, brand-goods, computers, other; skips, the grounds on which payments go
   without 3DS: risk-based-with-evidence, registered-card-authenticated, mit, other
   all but record, id and on may be left out: then nothing is known of it, and no payment skips 3DS
  {"record":"fraud-month","shop":"S-1","company":"A","month":"2026-10","amount":620000}
   a month that is not listed is not taken for a month without fraud

Example:
  menseki measures --json shops.jsonl`,
    disputes: `
menseki disputes [options] [FILE|-]

Who bears each chargeback, by its reason code and the exemption of the order; what speaks against it; until
when to act; where it is in its life, and what money it has moved?

  --guarantee                write the records for "menseki guarantee" instead, always as JSON Lines

One record a line, in any order; events are taken by "at":
  {"record":"dispute","id":"D-1","order":"A-1","brand":"visa","code":"10.4","exemption":"exempt",
   "openedAt":"2026-05-01T10:00:00+09:00"}
   brand: visa | mastercard | jcb | amex | diners | discover | unionpay; code: as the brand writes it
   exemption: exempt | pending | not-exempt
   optional: processedAt, scope (payment | card-registration), circumstances [monitored | data-only | exempted |
   outage | fraud-ratio | inquiry-unanswered | frequent-attempt-fraud | prepaid-attempt],
   evidence {"proof":"authenticated","accountDisputes":36,…}, method, channel, orderedAt
  {"record":"event","dispute":"D-1","id":"E-1","type":"chargeback","at":"…","amount":30000}
   with an amount: chargeback, fee-charged, fee-refunded; with or without one: won, lost, reversed, withdrawn,
   second-chargeback; without: inquiry-opened, inquiry-closed, represented, pre-arbitration, arbitration, accepted

Example:
  menseki disputes --guarantee disputes.jsonl | cat - screenings.jsonl | menseki guarantee`,
    explain: `
menseki explain [options] [RULE-ID]

What does a rule say, when is it in force, where does it stand, and in which table? Without an id: all
tables and their rules. A reason code of a brand is shown by dispute-code/BRAND-CODE.

Example:
  menseki explain liability/amount-changed
  menseki explain dispute-code/visa-10.4`,
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
