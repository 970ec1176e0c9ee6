import type { FraudSignal } from '../known-fraud/index.js';
import { need, needWord } from './need.js';
import { KNOWN_FRAUD_WORDS, type ScreeningFacts } from './types.js';

/** What at least one of must be known of a person before known fraud can hit it. */
const TELLING = ['phone', 'mail', 'address'] as const;

/**
 * What the fraud signals of an order, of its buyer and of whoever receives it, come to for a
 * screening: the heaviest level among them.
 *
 * `null`, not known, where there is no signal, or where none was raised and somebody could not be
 * compared, because neither telephone, mail nor address was known: that is no clean answer.
 *
 * @throws InvalidInputError for anything but a list of what `findKnownFraud` answers.
 * @example
 * ```ts
 * const known = buildKnownFraud([]);
 * const buyer = personKeys({ name: '山田太郎', kana: null, phone: '090-1234-5679', mail: null, address: null });
 * const signals = [buyer, {}].map((keys) => findKnownFraud(known, { keys, method: 'card' }));
 * joinFraudSignals(signals.slice(0, 1)) // => 'none'
 * joinFraudSignals(signals) // => null
 * ```
 * @public
 */
export function joinFraudSignals(
  signals: readonly FraudSignal[],
): NonNullable<ScreeningFacts['knownFraud']> | null {
  checkSignals(signals);
  const levels = signals.map(({ level }) => level);
  const raised = (['match', 'resemble'] as const).find((level) => levels.includes(level));
  if (raised !== undefined) return raised;
  if (levels.length === 0 || signals.some(saysNothing)) return null;
  return levels.includes('none') ? 'none' : 'not-asked';
}

function saysNothing(signal: FraudSignal): boolean {
  if (signal.level === 'not-asked') return false;
  return TELLING.every((field) => signal.notKnown.includes(field));
}

function checkSignals(signals: readonly FraudSignal[]): void {
  need(Array.isArray(signals), 'signals', 'a list', signals);
  for (const [at, signal] of signals.entries()) {
    needWord(KNOWN_FRAUD_WORDS, `signals[${at}].level`, signal?.level);
    if (signal.level === 'not-asked') continue;
    need(Array.isArray(signal.notKnown), `signals[${at}].notKnown`, 'a list', signal.notKnown);
  }
}
