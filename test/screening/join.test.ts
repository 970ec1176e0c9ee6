import { describe, expect, it } from 'vitest';
import type { FraudSignal } from '../../src/known-fraud/index.js';
import { joinFraudSignals } from '../../src/screening/index.js';

const REASONS: FraudSignal['reasons'] = [
  { rule: 'own/rule', cite: [{ source: 'own/paper', at: '1', standing: 'text' }] },
];

type Compared = Exclude<FraudSignal, { level: 'not-asked' }>;

function signal(level: Compared['level'], notKnown: Compared['notKnown'] = []): FraudSignal {
  return { level, notKnown, hits: [], merchants: 0, reasons: REASONS };
}

const NOT_ASKED: FraudSignal = { level: 'not-asked', reasons: REASONS };
const BLIND = signal('none', ['kana', 'phone', 'mail', 'address']);

describe('the fraud signals of an order', () => {
  it.each<[string, FraudSignal[], ReturnType<typeof joinFraudSignals>]>([
    ['nobody was looked for', [], null],
    ['one, clean', [signal('none')], 'none'],
    ['both clean', [signal('none'), signal('none')], 'none'],
    ['a likeness and a match', [signal('resemble'), signal('match')], 'match'],
    ['a likeness', [signal('none'), signal('resemble')], 'resemble'],
    ['cash on delivery', [NOT_ASKED, NOT_ASKED], 'not-asked'],
    ['nothing to compare by but a name', [BLIND], null],
    ['the same of one of the two', [signal('none'), BLIND], null],
    ['a match of the other', [BLIND, signal('match')], 'match'],
    ['a telephone number is enough', [signal('none', ['mail', 'address', 'name'])], 'none'],
    ['so is a mail address', [signal('none', ['phone', 'address'])], 'none'],
    ['so is an address', [signal('none', ['phone', 'mail'])], 'none'],
  ])('%s', (_, signals, expected) => {
    expect(joinFraudSignals(signals)).toBe(expected);
    expect(joinFraudSignals([...signals].reverse())).toBe(expected);
  });

  it.each<[unknown, RegExp]>([
    [undefined, /^signals: expected a list, received nothing/],
    ['match', /^signals: expected a list/],
    [[null], /^signals\[0\].level: expected match \| resemble .* received nothing/],
    [[signal('none'), { level: 'high' }], /^signals\[1\].level: .* received "high"/],
    [[{ level: 'none' }], /^signals\[0\].notKnown: expected a list, received nothing/],
  ])('%j is refused', (signals, message) => {
    expect(() => joinFraudSignals(signals as never)).toThrow(message);
  });
});
