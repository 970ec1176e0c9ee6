import { loopOver } from '../harness.mjs';
import { AS_OF, applicationLine, merchantLine, orderLine } from '../records.mjs';

const ORDERS = 256;
const APPLICATIONS = 16;

const ROWS = [
  {
    label: 'a one-off order with three events: evaluateOrder / JSON.parse of its line',
    time: 'evaluate-one-off',
    over: 'parse-one-off',
    atMost: 1,
  },
  {
    label: '  a mix with subscriptions',
    time: 'evaluate-no-merchant',
    over: 'parse',
    atMost: 1,
  },
  {
    label: '  a mix with subscriptions and a merchant record',
    time: 'evaluate',
    over: 'parse',
    atMost: 1,
  },
  { label: '  parseLedgerRecord / JSON.parse of the line', time: 'read', over: 'parse' },
  {
    label: '  a whole line, text to answer / JSON.parse of the line',
    time: 'whole-line',
    over: 'parse',
  },
];

/** A record of a line, or an error that says what is wrong with the benchmark's own data. */
function recordOf({ parseLedgerRecord }, line) {
  const parsed = parseLedgerRecord(JSON.parse(line));
  if (!parsed.ok) throw new Error(`${line}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

function range(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Stops unless the orders show all the answers that they are meant to show. */
function checkMix(answers) {
  for (const exemption of ['exempt', 'forfeited', 'none']) {
    if (!answers.some((answer) => answer.exemption === exemption)) {
      throw new Error(`orders: expected some that are ${exemption}, found none`);
    }
  }
  const refused = answers.filter((answer) => answer.refused.length > 0);
  if (refused.length > 0) throw new Error(`orders: ${refused.length} of them have illegal events`);
}

/** The story of an order against the reading of the line it is written on. */
export async function order(lib) {
  const { evaluateOrder, parseLedgerRecord, SHOPSERVE } = lib;
  const applications = new Map(
    range(APPLICATIONS, (index) => recordOf(lib, applicationLine(index))).map((one) => [
      one.id,
      one,
    ]),
  );
  const context = { profile: SHOPSERVE, asOf: AS_OF, service: null };
  const { threeDSecure: service } = recordOf(lib, merchantLine());
  const lines = range(ORDERS, (index) => orderLine(index, APPLICATIONS));
  const asked = (record, merchant) => {
    const application = applications.get(record.subscription?.application) ?? null;
    return { order: record, context: { ...context, service: merchant, application } };
  };
  const records = lines.map((line) => recordOf(lib, line));
  const questions = records.map((record) => asked(record, service));
  const bare = records.map((record) => asked(record, null));
  checkMix(questions.map((question) => evaluateOrder(question.order, question.context)));
  const whole = (line) => {
    const question = asked(parseLedgerRecord(JSON.parse(line)).value, service);
    return evaluateOrder(question.order, question.context);
  };
  const values = lines.map((line) => JSON.parse(line));
  const plain = bare.filter(({ order }) => order.subscription === null);
  const plainLines = lines.filter((_, index) => records[index].subscription === null);
  const cases = {
    'parse-one-off': loopOver(plainLines, (line) => JSON.parse(line)),
    'evaluate-one-off': loopOver(plain, (one) => evaluateOrder(one.order, one.context)),
    parse: loopOver(lines, (line) => JSON.parse(line)),
    read: loopOver(values, (value) => parseLedgerRecord(value)),
    evaluate: loopOver(questions, (one) => evaluateOrder(one.order, one.context)),
    'evaluate-no-merchant': loopOver(bare, (one) => evaluateOrder(one.order, one.context)),
    'whole-line': loopOver(lines, whole),
  };
  return { cases: Object.entries(cases).map(([name, run]) => ({ name, run })), rows: ROWS };
}
