import type { HelpTexts } from './texts.js';

/** The help in Japanese. */
export const JAPANESE: HelpTexts = {
  overview: `
menseki: 日本の非対面カード決済の業務ルール

  menseki classify  [ファイル]   3Dセキュアの結果が何を意味し、不正を誰が負担するか
  menseki ledger    [ファイル]   受注が不正チャージバックの免責対象か、対象外ならその理由
  menseki guarantee [ファイル]   チャージバック保証でいくら補償され、いくら残っているか
  menseki fees      [ファイル]   審査、受注、3DS処理の月ごとの費用
  menseki screen    [ファイル]   受注に不正の疑いがあるか(OK、REVIEW、NG)、その理由と出荷の判断
  menseki velocity  [ファイル]   カードの試行のうち件数が多すぎるものと、そのルール
  menseki disputes  [ファイル]   チャージバックを誰が負担するか、対応の期限、お金の動き
  menseki measures  [ファイル]   その日のガイドラインに照らして足りないセキュリティ対策
  menseki explain   [ルールID]   ルールの内容、有効期間、出典

どれも JSON Lines(1行に1件)をファイルから読みます。- または省略なら標準入力から読みます。
「menseki コマンド --help」で入力の形式と例、「menseki --version」で版を表示します。`,
  commands: {
    classify: `
menseki classify [オプション] [ファイル|-]

3Dセキュアの結果について、何が確認されたか、オーソリに進めるか、第三者による不正を誰が負担する見込みか、
結果の中に矛盾がないかを答えます。

1行に1件:
  {"id":"r1","brand":"visa","transStatus":"A","eci":"06","authenticationValue":true}
  id、brand(visa | mastercard | jcb | amex | diners)、transStatus(Y A U N R C D S I)
  eci: 2文字または null。authenticationValue: true、false または null(不明)
  省略可: transStatusReason、messageCategory(payment | non-payment)、exemption(none |
  merchant-requested | issuer-applied | delegated)、card {"funding": credit | debit | prepaid |
  prepaid-non-reloadable}、merchant {"mcc","inFraudProgramme"}、initiator(cardholder | merchant | 3ri)、
  sentAsThreeDS、authorizedAt

例:
  echo '{"id":"r1","brand":"jcb","transStatus":"Y","eci":"05","authenticationValue":true}' | menseki classify --json`,
    ledger: `
menseki ledger [オプション] [ファイル|-]

受注ごとに、第三者不正のチャージバックが免責される見込みか、対象外ならどのルールによるか、オーソリの状態、
確認すべき点を答えます。免責は各社のルールによる見込みであり、最終的にはカード会社が判断します。

  --profile 名前     どのサービスのルールか: shopserve(既定)
  --as-of 日時       いつの時点で答えるか(オフセット付き)。既定は現在(このマシンの時計)。
                     これより後のイベントはまだ起きていないものとします。

1行に1件。merchant は使うなら先頭に、application はその受注より前に置きます:
  {"record":"merchant","threeDSecure":{"from":"2021-05-19T08:00:00+09:00","until":null,"suspended":[]}}
  {"record":"application","id":"S-1","appliedAt":"…","brand":"visa","total":3980,"authentication":{…},"events":[]}
  {"record":"order","id":"A-1","placedAt":"2024-05-01T10:00:00+09:00","brand":"visa","total":12800,
   "authentication":{"transStatus":"Y","eci":"05","authenticationValue":true},"events":[…]}
  order で省略可: test、card {"funding","issued": domestic | foreign}、
  subscription {"application":"S-1","delivery":2}、events
  events はそれぞれ "type" と "at" を持つ: saved、amount-changed(total)、address-changed、
  authorization-released、settlement-requested(reauthorization: approved | refused)、
  settlement-cancelled、refunded(amount)、fraud-signal(level: match | resemble)
  application の events: card-changed、amount-changed(total)

例:
  menseki ledger --as-of 2024-06-30T00:00:00+09:00 orders.jsonl`,
    guarantee: `
menseki guarantee [オプション] [ファイル|-]

チャージバック保証で、チャージバックごとにいくら補償され、期間ごとにいくら残るかを答えます。

  --policy 名前              どの条件か: sbps-2017(既定)。以下のオプションで条件を個別に変えられます
  --cap 円                   1期間の上限額
  --period 期間              calendar-year(暦年) | fiscal-year(年度) | contract-year(契約年) | month(月)
  --contract-start 日付      最初の契約年の初日 YYYY-MM-DD(contract-year のときだけ)
  --placed-by 基準日         どの日付で期間に入れるか: chargeback | order | screening
  --last-claim 扱い          残りを超える請求: partial(一部を補償) | all-or-nothing(補償しない)
  --count-fees               チャージバックの手数料も請求に含める
  --no-restore               取り戻した分を再び使えないものとする
  --exclude-methods 一覧     対象外の決済方法(コンマ区切り)、または none
  --exclude-channels 一覧    own-site、mall、または none
  --covered-from 日時        これより前のチャージバックは対象外

1行に1件。行の順は問わず、"at" の順に扱います:
  {"record":"screening","order":"A-1","at":"2017-06-01T10:00:00+09:00","verdict":"OK"}      OK | REVIEW | NG
  {"record":"shipment","order":"A-1","at":"…"}
  {"record":"chargeback","id":"C-1","order":"A-1","at":"…","amount":30000,
   "cause":"third-party-fraud","exempt":false,"method":"card"}      または "merchant-caused"
   省略可: channel(own-site | mall)、fee、orderedAt
  {"record":"reversal","chargeback":"C-1","at":"…","amount":30000}
  {"record":"second-chargeback","chargeback":"C-1","at":"…","amount":30000}

例:
  menseki guarantee --json --last-claim all-or-nothing claims.jsonl`,
    fees: `
menseki fees [オプション] [ファイル|-]

審査、受注、3DS処理の費用を、日本の暦の月ごとに消費税込みで答えます。

  --rounding 方法            消費税の1円未満: down(切り捨て、既定) | half-up(四捨五入) | up(切り上げ)
  --screening-tax 種別       審査の単価: excluded(税抜、既定) | included(税込)

1行に1件。2014-04-01 以降の日時に限ります:
  {"record":"screening","at":"2024-05-01T09:00:00+09:00"}
  {"record":"order","at":"…","test":false}
  {"record":"threeds-run","at":"…","test":false}

例:
  menseki fees --json usage.jsonl`,
    screen: `
menseki screen [オプション] [ファイル|-]

受注ごとに、不正の疑いを OK、REVIEW(保留)、NG で答え、その兆候、不明な情報、出荷してよいかを示します。
判断の助けであり、不正を断定するものではありません。3Dセキュアの免責には関係しません。

  --policy 名前              審査基準: house-balanced(既定)、house-cautious(どちらも当プロジェクト独自)、
                             shopserve-signal(既知の不正との照合だけ)
  --later-deliveries 選択    定期購入の2回目以降: every | first-only(審査しない)
  --platform 名前            own | ebisumart(カードの2回目以降は審査しない) | ecforce

1行に1件。審査基準の変更は先頭、既知の不正は受注より前:
  {"record":"policy","severities":{"forwarder":"ng"},"limits":{"cards":3},"reviewsThatMakeNg":2}
   一部だけを変える。重みは ng | review | note | ignore
  {"record":"known-fraud","id":"F-1","merchant":"shop-a","seenAt":"2024-04-01T10:00:00+09:00",
   "person":{"name":"…","kana":"…","phone":"090-1234-5679","mail":"…","address":{"postalCode":"…","text":"…"}}}
  {"record":"order","id":"A-1","method":"card","amount":12800,"buyer":{"phone":"…"},"delivery":{…}}
   method は card | cash-on-delivery | other。amount より後は省略可で、省略は「不明」:
   buyer、delivery(照合する人)または knownFraud(match | resemble | none | not-asked)、
   subscription {"delivery":2}、velocityHits、earlierAmounts [円、古い順]、goods [consumer-electronics |
   computers | brand-goods | tickets | digital-content | e-money | tyres | other]、recipient(buyer | other)、
   destination(domestic | forwarder | abroad)、cardIssued(domestic | abroad)、failedAuthentications、cards

例:
  menseki screen --json --policy house-cautious orders.jsonl`,
    velocity: `
menseki velocity [オプション] [ファイル|-]

カードの試行のうち、どの期間に何で数えて件数が多すぎるか、どのルールによるかを答えます。

  --policy 名前      どのルールか: ebisumart(既定) | okashimi | web-store | gmo-pg | s003-scenario
  --limits 一覧      店舗が決める値(コンマ区切り): ルール=件数、ルール=件数/期間、ルール=off。
                     期間は 90s、60m、96h、14d のように書きます。gmo-pg には既定の値がないため必要です。
                     ルールは「menseki explain」に出るIDから velocity/ を除いたものです。

1行に1件。行の順は問わず、"at" の順に扱います:
  {"record":"attempt","id":"P-1","at":"2024-05-01T09:00:00+09:00","outcome":"failed","card":"tok-1",
   "brand":"visa","member":"M-1","ip":"192.0.2.1","session":"s-1","order":"A-1","mail":"m-1","address":"a-1"}
   outcome は approved | failed。それより後(と site)は省略可。brand は visa | mastercard | jcb | amex |
   diners で、member と組み合わせて数えます。ほかはトークンやハッシュなど、自社で付けた値です。
   書かれていない項目では数えません。
  {"record":"confirmation","card":"tok-1","at":"…"}      それまでのカードの利用を本人が確認した

該当した試行と判定できない試行、続いてルールごとの集計を表示します。

例:
  menseki velocity --json --policy gmo-pg --limits gmo-pg-card=5/60m,gmo-pg-member=10/1d attempts.jsonl`,
    measures: `
menseki measures [オプション] [ファイル|-]

店舗がその日のセキュリティガイドラインをどこまで満たすか、何が足りず、何が未確認か、不正が顕在化しているか
(1つのカード会社で3か月連続して50万円超)を答えます。

1行に1件。行の順は問いません:
  {"record":"shop","id":"S-1","on":"2026-11-21","cardData":"not-retained",
   "layers":{"authentication":"in-place","securityCode":"in-place","analysis":"missing","delivery":"missing"},
   "vulnerability":"in-place","login":"missing","goods":["tickets"],"skips":["mit"]}
   cardData: not-retained(非保持) | pci-dss | neither | unknown
   layers(本人認証、セキュリティコード、属性・行動分析、配送先情報)、vulnerability(脆弱性対策)、
   login(不正ログイン対策): in-place | missing | unknown
   goods: null(不明)または consumer-electronics、tickets、digital-content、e-money、brand-goods、
   computers、other から1つ以上
   skips(3Dセキュアを省略する根拠): risk-based-with-evidence、registered-card-authenticated、mit、other
   record、id、on 以外は省略可。省略したものは不明、skips の省略は「3Dセキュアを省く決済はない」とみなします
  {"record":"fraud-month","shop":"S-1","company":"A","month":"2026-10","amount":620000}
   記載のない月を、不正のない月とはみなしません

例:
  menseki measures --json shops.jsonl`,
    disputes: `
menseki disputes [オプション] [ファイル|-]

理由コードと注文の免責から、チャージバックごとに、誰が負担する見込みか、成立するか、いつまでに対応するか、
どの段階にあるか、お金がどう動いたかを答えます。

  --guarantee                代わりに「menseki guarantee」の記録を書き出す(常にJSON Lines)

1行に1件。行の順は問わず、出来事は "at" の順に扱います:
  {"record":"dispute","id":"D-1","order":"A-1","brand":"visa","code":"10.4","exemption":"exempt",
   "openedAt":"2026-05-01T10:00:00+09:00"}
   brand: visa | mastercard | jcb | amex | diners | discover | unionpay、code: ブランドの表記のまま
   exemption: exempt(免責あり) | pending(保留) | not-exempt(なし)
   省略可: processedAt、scope (payment | card-registration)、circumstances [monitored | data-only | exempted |
   outage | fraud-ratio | inquiry-unanswered | frequent-attempt-fraud | prepaid-attempt]、
   evidence {"proof":"authenticated","accountDisputes":36,…}、method、channel、orderedAt
  {"record":"event","dispute":"D-1","id":"E-1","type":"chargeback","at":"…","amount":30000}
   金額が必要: chargeback、fee-charged、fee-refunded。任意: won、lost、reversed、withdrawn、second-chargeback。
   なし: inquiry-opened、inquiry-closed、represented、pre-arbitration、arbitration、accepted

例:
  menseki disputes --guarantee disputes.jsonl | cat - screenings.jsonl | menseki guarantee`,
    explain: `
menseki explain [オプション] [ルールID]

ルールの内容、有効期間、出典とその箇所、どの表にあるかを表示します。IDを省略すると、すべての表とルールを
表示します。チャージバックの理由コードは dispute-code/ブランド-コード で表示します。

例:
  menseki explain liability/amount-changed
  menseki explain dispute-code/visa-10.4`,
  },
  common: `
共通のオプション:
  --json        標準出力に1行1件のJSONを書き、エラーも標準エラー出力にJSONで書く
  --lang ja|en  ヘルプ、表、ルールの言語。既定は LC_ALL、LC_MESSAGES、LANG による
  --no-color    色を付けない(NO_COLOR と FORCE_COLOR にも従う)
  -h, --help    この説明

日時には必ずオフセット(+09:00 または Z)を付けます。カード番号とみられるものは受け付けず、表示もしません。
読めない行には行番号付きのエラーを1つ出し、ほかの行には答えます。
終了コード: 0 すべてに答えた。1 答えられないものがあった。2 呼び出し方に誤りがあった。`,
};
