import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScreenRecord } from '../../src/records/index.js';
import { type ScreeningFacts, screenOrder } from '../../src/screening/index.js';
import { HOUSE_CAUTIOUS } from '../../src/screening/presets/index.js';
import { facts } from '../screening/facts.js';

const ORDER = { record: 'order', id: 'A-1', method: 'card', amount: 5000 };
const NOBODY = { name: null, kana: null, phone: null, mail: null, address: null };
const FRAUD = {
  record: 'known-fraud',
  id: 'F-1',
  merchant: 'shop-a',
  seenAt: '2024-03-02T11:20:00+09:00',
  person: NOBODY,
};

function pathsOf(value: unknown): string[] {
  const parsed = parseScreenRecord(value);
  return parsed.ok ? [] : parsed.issues.map((issue) => issue.path);
}

describe('parseScreenRecord', () => {
  it('reads an order: what is left out is not known', () => {
    const unknown = {
      subscription: null,
      buyer: null,
      delivery: null,
      knownFraud: null,
      velocityHits: null,
      earlierAmounts: null,
      goods: null,
      recipient: null,
      destination: null,
      cardIssued: null,
      failedAuthentications: null,
      cards: null,
    };
    const value = { ...ORDER, ...unknown };
    expect(parseScreenRecord(ORDER)).toEqual({ ok: true, value });
    expect(parseScreenRecord(value)).toEqual({ ok: true, value });
  });

  it('reads persons with any of their fields', () => {
    const buyer = { phone: '090-1234-5679' };
    const parsed = parseScreenRecord({ ...ORDER, buyer, delivery: { ...NOBODY, name: '山田' } });
    expect(parsed).toMatchObject({
      value: { buyer: { ...NOBODY, ...buyer }, delivery: { name: '山田' } },
    });
    expect(parseScreenRecord({ ...FRAUD, person: {} })).toEqual({ ok: true, value: FRAUD });
  });

  it.each([
    ['an order', ORDER],
    ['a known fraud', FRAUD],
  ])('misses every field of %s by its name', (_, whole) => {
    for (const name of Object.keys(whole)) {
      const { [name]: left, ...rest } = whole as Record<string, unknown>;
      expect([left !== undefined, pathsOf(rest)]).toEqual([true, [name]]);
    }
  });

  it.each<[object, string[]]>([
    [{ method: 'cod' }, ['method']],
    [{ amount: '5000' }, ['amount']],
    [{ amount: -1 }, ['amount']],
    [{ subscription: { delivery: 0 } }, ['subscription.delivery']],
    [{ subscription: {} }, ['subscription.delivery']],
    [{ subscription: 1 }, ['subscription']],
    [{ buyer: 'x' }, ['buyer']],
    [{ delivery: { address: { postalCode: '150-0002' } } }, ['delivery.address.text']],
    [{ knownFraud: 'similar' }, ['knownFraud']],
    [{ knownFraud: 'none', buyer: {} }, ['knownFraud']],
    [{ knownFraud: 'none', delivery: {} }, ['knownFraud']],
    [{ velocityHits: -1 }, ['velocityHits']],
    [{ velocityHits: 1_000_000_000 }, ['velocityHits']],
    [{ earlierAmounts: [1, 1.5, 'x'] }, ['earlierAmounts[1]', 'earlierAmounts[2]']],
    [{ earlierAmounts: {} }, ['earlierAmounts']],
    [{ goods: [] }, ['goods']],
    [{ goods: ['other', 'tires'] }, ['goods[1]']],
    [{ recipient: 'other ' }, ['recipient']],
    [{ destination: 'home' }, ['destination']],
    [{ cardIssued: 'JP' }, ['cardIssued']],
    [{ failedAuthentications: '3' }, ['failedAuthentications']],
    [{ cards: true }, ['cards']],
    [{ cards: 4111111111111111 }, ['cards']],
    [{ token: 'tok-1' }, ['token']],
    [{ record: 'screening' }, ['record']],
    [{ method: 'cod', cards: -1, id: '' }, ['id', 'method', 'cards']],
  ])('says what is wrong with %j', (wrong, paths) => {
    expect(pathsOf({ ...ORDER, ...wrong })).toEqual(paths);
  });

  it('reads what a shop changes of a policy, and only that', () => {
    const empty = {
      record: 'policy',
      severities: {},
      limits: {},
      reviewsThatMakeNg: undefined,
      laterDeliveries: {},
    };
    expect(parseScreenRecord({ record: 'policy' })).toEqual({ ok: true, value: empty });
    const some = {
      record: 'policy',
      severities: { forwarder: 'ng' },
      limits: { cards: 2, goodsFrom: 0 },
      reviewsThatMakeNg: null,
      laterDeliveries: { choice: 'every' },
    };
    expect(parseScreenRecord(some)).toMatchObject({ ok: true, value: some });
  });

  it.each<[object, string[]]>([
    [{ severities: { forwarder: 'NG', gift: 'ng' } }, ['severities.gift', 'severities.forwarder']],
    [{ severities: [] }, ['severities']],
    [
      { limits: { rises: 0, risePercent: 1001, goodsFrom: 0.5 } },
      ['limits.rises', 'limits.risePercent', 'limits.goodsFrom'],
    ],
    [{ reviewsThatMakeNg: 0 }, ['reviewsThatMakeNg']],
    [
      { laterDeliveries: { platform: 'base', choice: 'none' } },
      ['laterDeliveries.platform', 'laterDeliveries.choice'],
    ],
    [{ policy: 'house-cautious' }, ['policy']],
  ])('says what is wrong with the terms %j', (wrong, paths) => {
    expect(pathsOf({ record: 'policy', ...wrong })).toEqual(paths);
  });

  it.each([null, 1, 'order', [], undefined])('refuses %j', (value) => {
    expect(pathsOf(value)).toEqual(['$']);
  });

  it('lets nothing through that a screening would refuse, and keeps what it takes', () => {
    fc.assert(
      fc.property(facts, (order) => {
        const parsed = parseScreenRecord({ record: 'order', id: 'A-1', ...order });
        if (!parsed.ok || parsed.value.record !== 'order') throw new Error('not read');
        const { record: _, id: __, buyer: ___, delivery: ____, ...read } = parsed.value;
        expect(screenOrder(read, HOUSE_CAUTIOUS)).toEqual(screenOrder(order, HOUSE_CAUTIOUS));
      }),
    );
  });

  it('either reads or lists issues, whatever stands in the fields', () => {
    const junk = fc.record(
      Object.fromEntries(
        ['method', 'amount', 'subscription', 'goods', 'earlierAmounts', 'cards', 'recipient'].map(
          (name) => [name, fc.jsonValue()],
        ),
      ),
    );
    fc.assert(
      fc.property(junk, (wrong) => {
        const parsed = parseScreenRecord({ ...ORDER, ...wrong });
        if (!parsed.ok || parsed.value.record !== 'order') return;
        const { record: _, id: __, buyer: ___, delivery: ____, ...read } = parsed.value;
        const order: ScreeningFacts = read;
        expect(() => screenOrder(order, HOUSE_CAUTIOUS)).not.toThrow();
      }),
    );
  });
});
