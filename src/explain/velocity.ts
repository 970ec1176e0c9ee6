import type { Text } from '../decision/index.js';
import { InvalidInputError, need, needWord, short } from '../errors/index.js';
import type {
  SlidingWindow,
  VelocityAction,
  VelocityCompare,
  VelocityCount,
  VelocityDoubt,
  VelocityFinding,
  VelocityKey,
  VelocityPolicy,
  VelocityTerms,
} from '../velocity/index.js';
import { joined, needAnswer, said, sentences, type Words } from './words.js';

const KEYS: Words<VelocityKey> = {
  card: { ja: 'カード', en: 'card' },
  member: { ja: '会員', en: 'member' },
  'member-brand': { ja: '会員とブランド', en: 'member and brand' },
  ip: { ja: 'IPアドレス', en: 'IP address' },
  session: { ja: 'セッション', en: 'session' },
  order: { ja: '注文', en: 'order' },
  mail: { ja: 'メールアドレス', en: 'mail' },
  address: { ja: '住所', en: 'address' },
  site: { ja: 'サイト', en: 'site' },
};

const ACTIONS: Words<VelocityAction> = {
  alert: { ja: '通知', en: 'alert' },
  yellow: { ja: '注意', en: 'yellow' },
  red: { ja: '要注意', en: 'red' },
  block: { ja: '遮断', en: 'block' },
  suspend: { ja: '利用停止', en: 'suspend' },
};

const DOUBTS: Words<VelocityDoubt> = {
  forgotten: { ja: '保存期間より前の試行がある', en: 'attempts are no longer kept' },
  contradicted: {
    ja: '同じIDで内容の異なる試行がある',
    en: 'attempts under one id differ',
  },
  'card-unknown': {
    ja: 'カードのわからない試行がある',
    en: 'attempts do not name their card',
  },
};

const COUNTED: { readonly [count in VelocityCount]: (n: number, of: number) => Text } = {
  attempts: (n) => ({ ja: `試行${n}件`, en: n === 1 ? '1 attempt' : `${n} attempts` }),
  failures: (n, of) => ({
    ja: `失敗${n}件(試行${of}件中)`,
    en: `${n === 1 ? '1 failure' : `${n} failures`} of ${of === 1 ? '1 attempt' : `${of} attempts`}`,
  }),
  'distinct-cards': (n) => ({
    ja: `異なるカード${n}枚`,
    en: n === 1 ? '1 card' : `${n} different cards`,
  }),
};

/**
 * One finding of `assessVelocity` as sentences: whose attempts were counted, how many in which span,
 * against which limit, and what a hit leads to. Which provider's rule it is, the rulebook says.
 *
 * @param policy - The policy that was asked, with the limits that were set: the sentences are made from
 * its numbers, so a table of your own has them as well.
 * @throws InvalidInputError if the policy has no such rule, or no numbers for it.
 * @example
 * ```ts
 * const empty = openVelocity({ key: 'member', value: 'M-1' }, OKASHIMI);
 * const at = instant('2024-05-01T09:00:00+09:00');
 * const state = ['a', 'b', 'c', 'd'].reduce((kept, card) =>
 *   addAttempt(kept, { id: card, at, outcome: 'failed', member: 'M-1', card }), empty);
 * const said = assessVelocity([state], OKASHIMI, { at }).map((finding) => explainVelocity(finding, OKASHIMI));
 * said.map(({ ja }) => ja) // => ['会員 M-1: 直近96時間に異なるカード4枚。基準(4枚以上)に該当する(対応: 遮断)。']
 * said.map(({ en }) => en) // => ['Member M-1: 4 different cards in the last 96 hours. The limit (4 or more) is reached: block.']
 * ```
 * @public
 */
export function explainVelocity(finding: VelocityFinding, policy: VelocityPolicy): Text {
  needAnswer(finding, 'assessVelocity', {
    rule: 'a value',
    subjects: 'a list of objects',
    counted: 'a whole number',
    attempts: 'a whole number',
    because: 'a list',
  });
  const { subjects, counted, attempts, because } = finding;
  const { window, threshold, ...terms } = termsOf(finding, policy);
  const who = joined(
    subjects.map(({ key, value }) => {
      const { ja, en } = said(KEYS, 'key', key);
      need(typeof value === 'string', 'subjects.value', 'a text', value);
      const name = key === 'member-brand' ? pairText(value) : value;
      return { ja: `${ja} ${name}`, en: `${en} ${name}` };
    }),
    { ja: '・', en: ' or ' },
  );
  const count = COUNTED[terms.count](counted, attempts);
  const span = spanText(window);
  const least = because.length > 0 ? { ja: '少なくとも', en: 'at least ' } : { ja: '', en: '' };
  return sentences(
    {
      ja: `${who.ja}: ${span.ja}に${least.ja}${count.ja}`,
      en: `${who.en}: ${least.en}${count.en} ${span.en}`,
    },
    verdictText(finding, limitText(terms, threshold)),
  );
}

/** A member and a brand, which a subject keeps as one text: `["M-1","visa"]`. */
function pairText(value: string): string {
  return value.replace(/^\["|"\]$/g, '').replace('","', ' ');
}

type Limit = Pick<VelocityTerms, 'count' | 'compare' | 'failureRate'>;
/** What a rule that was asked counts, and against what. */
type AskedTerms = Limit & { readonly window: SlidingWindow; readonly threshold: number };

function termsOf({ rule }: VelocityFinding, policy: VelocityPolicy): AskedTerms {
  const rows = Array.isArray(policy?.rows) ? policy.rows : [];
  const terms = rows.find((row) => row?.id === rule)?.then;
  const { window = null, threshold = null } = terms ?? {};
  if (terms === undefined || window === null || threshold === null) {
    const expected = 'the policy that was asked, with the limits that were set';
    throw new InvalidInputError(`policy: expected ${expected}, received ${short(policy?.id)}`);
  }
  const whole = 'a whole number';
  const from = 'a policy';
  needAnswer(window, from, { before: whole, after: whole }, 'window');
  const { count, compare, failureRate } = terms;
  needAnswer(
    { threshold, failureRate: failureRate === null ? 0 : failureRate },
    from,
    { threshold: whole, failureRate: whole },
    from,
  );
  needWord(Object.keys(COUNTED), 'count', count);
  needWord(['gte', 'gt'] satisfies VelocityCompare[], 'compare', compare);
  return { ...terms, window, threshold };
}

function verdictText({ kind, action, because }: VelocityFinding, limit: Text): Text {
  const doubts = because.map((doubt) => said(DOUBTS, 'because', doubt));
  const why = joined(doubts, { ja: '、', en: ', ' });
  const done = said(ACTIONS, 'action', action);
  const texts: Words<VelocityFinding['kind']> = {
    hit: {
      ja: `基準(${limit.ja})に該当する(対応: ${done.ja})`,
      en: `the limit (${limit.en}) is reached: ${done.en}`,
    },
    clear: {
      ja: `基準(${limit.ja})に該当しない`,
      en: `the limit (${limit.en}) is not reached`,
    },
    indeterminate: {
      ja: `基準(${limit.ja})に該当するか判断できない(${why.ja})`,
      en: `whether the limit (${limit.en}) is reached cannot be said: ${why.en}`,
    },
  };
  return said(texts, 'kind', kind);
}

function limitText({ count, compare, failureRate }: Limit, threshold: number): Text {
  const unit = count === 'distinct-cards' ? '枚' : '件';
  const more = compare === 'gt';
  const share = { ja: `、失敗率${failureRate}%以上`, en: `, ${failureRate}% failed or more` };
  return {
    ja: `${threshold}${unit}${more ? '超' : '以上'}${failureRate === null ? '' : share.ja}`,
    en: `${more ? `more than ${threshold}` : `${threshold} or more`}${failureRate === null ? '' : share.en}`,
  };
}

function spanText({ before, after }: SlidingWindow): Text {
  const back = lengthText(before);
  if (after === 0) return { ja: `直近${back.ja}`, en: `in the last ${back.en}` };
  const ahead = lengthText(after);
  return {
    ja: `${back.ja}前から${ahead.ja}後まで`,
    en: `from ${back.en} before to ${ahead.en} after`,
  };
}

const UNITS = [
  [86_400, '日', 'day'],
  [3600, '時間', 'hour'],
  [60, '分', 'minute'],
  [1, '秒', 'second'],
] as const;

/** A span in its largest whole unit; up to four days in hours, as the providers write it. */
function lengthText(seconds: number): Text {
  const [size, ja, en] =
    UNITS.find(([unit]) => seconds % unit === 0 && (unit < 86_400 || seconds > 345_600)) ??
    UNITS[3];
  const count = seconds / size;
  return { ja: `${count}${ja}`, en: count === 1 ? en : `${count} ${en}s` };
}
