import { loopOver } from '../harness.mjs';
import { bare, levelByHand } from '../rivals/fraud-by-hand.mjs';
import { agree } from './agree.mjs';

const ENTRIES = 100_000;
const QUESTIONS = 64;
/** Half of all entries live in one house, and a tenth have one name. */
const CROWD = { house: 2, name: 10, rooms: 1000 };

const SATO = '佐藤太郎';
const FAMILIES = [...'佐鈴高田渡伊山中小加吉松井木林斉清森池橋'];
const GIVEN = [...'太次花健翔美大恵直裕誠由学愛徹舞'];
const PLACES = ['千代田区丸の内', '港区三田', '横浜市西区高島', '札幌市中央区南一条西'];
const SOUNDS = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノ'];

/** Numbers that look like chance and are the same in every process. */
function chance() {
  let state = 20_240_501;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Somebody of a crowded town; `number` makes the telephone and the mailbox their own. */
function somebody(pick, number) {
  const from = (signs, count) =>
    Array.from({ length: count }, () => signs[pick(signs.length)]).join('');
  const isSato = pick(CROWD.name) === 0;
  const isInTower = pick(CROWD.house) === 0;
  const ownNumber = String(number).padStart(8, '0');
  return {
    name: isSato ? SATO : `${from(FAMILIES, 2)}${from(GIVEN, 2)}`,
    kana: isSato ? 'サトウタロウ' : from(SOUNDS, 7),
    phone: `090-${ownNumber.slice(0, 4)}-${ownNumber.slice(4)}`,
    mail: `u${number}x@gmail.com`,
    address: {
      postalCode: null,
      text: isInTower
        ? `港区海岸1-2-3-${100 + pick(CROWD.rooms)}${number}`
        : `東京都${PLACES[pick(PLACES.length)]}${1 + pick(9)}丁目${1 + pick(99)}番${1 + pick(40)}号${number}`,
    },
  };
}

function range(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Orders of three kinds: by a known telephone, by one letter and a room of the tower, and by strangers. */
function ordersOf(known, pick) {
  const any = () => known[pick(ENTRIES)];
  const rare = () => range(50, any).find(({ name }) => name !== SATO);
  const tower = { postalCode: null, text: '港区海岸1-2-3-99999999' };
  const nobody = { name: null, kana: null, phone: null, mail: null, address: null };
  return {
    hit: range(QUESTIONS, () => ({ ...nobody, name: '鈴木一', phone: any().phone })),
    near: range(QUESTIONS, () => ({ ...nobody, name: `${rare().name}子`, address: tower })),
    miss: range(QUESTIONS, (index) => ({
      ...somebody(pick, ENTRIES + index),
      address: { postalCode: null, text: `大阪市北区梅田${1 + index}-9-9` },
    })),
  };
}

const ROWS = [
  ['a stranger: scan by hand (bare level) / findKnownFraud', 'hand-miss', 'miss', 100],
  ['  the same definition without an index: scanKnownFraud / findKnownFraud', 'scan', 'miss', 100],
  ['a known telephone: scan by hand (stops there) / findKnownFraud', 'hand-hit', 'hit'],
  ['one letter away in a crowded house: scan by hand / findKnownFraud', 'hand-near', 'near'],
  ['what a look-up costs beside reading the order: findKnownFraud / personKeys', 'miss', 'keys'],
].map(([label, time, over, atLeast]) =>
  atLeast === undefined ? { label, time, over } : { label, time, over, atLeast },
);

/** A look-up among a hundred thousand known frauds against a scan of them. */
export async function knownFraud({ buildKnownFraud, findKnownFraud, scanKnownFraud, personKeys }) {
  const pick = chance();
  const people = range(ENTRIES, (index) => somebody(pick, index));
  const entries = people.map((person, index) => ({
    id: String(index),
    merchant: `shop-${index % 50}`,
    seenAt: '2024-05-01T10:00:00+09:00',
    keys: personKeys(person),
  }));
  const start = performance.now();
  const known = buildKnownFraud(entries);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const megabytes = Math.round(known.hashes.byteLength / 1e6);
  process.stderr.write(`known-fraud: built in ${seconds} s, ${megabytes} MB beside the entries\n`);
  const orders = ordersOf(people, pick);
  const ask = (person) => ({ keys: personKeys(person), method: 'card' });
  const [hit, near, miss] = [orders.hit, orders.near, orders.miss].map((list) => list.map(ask));
  const bareEntries = entries.map(({ keys }) => bare(keys));
  const byHand = (list) => list.map(({ keys }) => bare(keys));
  for (const question of [...hit, ...near, ...miss].filter((_, index) => index % 8 === 0)) {
    const { level } = findKnownFraud(known, question);
    agree('by hand', question, level, levelByHand(bareEntries, bare(question.keys)));
    agree('scanKnownFraud', question, level, scanKnownFraud(known, question).level);
  }
  const cases = {
    hit: loopOver(hit, (one) => findKnownFraud(known, one)),
    near: loopOver(near, (one) => findKnownFraud(known, one)),
    miss: loopOver(miss, (one) => findKnownFraud(known, one)),
    keys: loopOver(orders.miss, (one) => personKeys(one)),
    scan: loopOver(miss, (one) => scanKnownFraud(known, one)),
    'hand-hit': loopOver(byHand(hit), (one) => levelByHand(bareEntries, one)),
    'hand-near': loopOver(byHand(near), (one) => levelByHand(bareEntries, one)),
    'hand-miss': loopOver(byHand(miss), (one) => levelByHand(bareEntries, one)),
  };
  return { cases: Object.entries(cases).map(([name, run]) => ({ name, run })), rows: ROWS };
}
