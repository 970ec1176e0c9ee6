import { describe, expect, test } from 'vitest';
import {
  evaluateApplication,
  evaluateOrder,
  findDeadline,
  previewStep,
} from '../../src/ledger/index.js';
import { SHOPSERVE } from '../../src/profiles/index.js';
import { garble } from '../support/garble.js';

const JST = '2024-05-01T10:00:00+09:00';
const at = (day: string) => `2024-05-${day}T10:00:00+09:00`;

const authentication = {
  transStatus: 'Y',
  transStatusReason: null,
  eci: '05',
  authenticationValue: true,
};
const order = {
  id: 'A-1',
  placedAt: JST,
  brand: 'visa',
  total: 12_800,
  test: false,
  card: { funding: 'credit', issued: 'domestic' },
  authentication,
  subscription: null,
  events: [
    { type: 'amount-changed', at: at('02'), total: 9800 },
    { type: 'settlement-requested', at: at('03'), reauthorization: 'approved' },
    { type: 'refunded', at: at('04'), amount: 500 },
  ],
};
const later = {
  ...order,
  placedAt: at('20'),
  subscription: { application: 'S-1', delivery: 2 },
  events: [],
};
const application = {
  id: 'S-1',
  appliedAt: JST,
  brand: 'visa',
  total: 5000,
  authentication,
  events: [
    { type: 'card-changed', at: at('02') },
    { type: 'amount-changed', at: at('03'), total: 6000 },
  ],
};
const context = {
  profile: SHOPSERVE,
  asOf: '2024-06-30T00:00:00+09:00',
  service: null,
  application: null,
};
const CALLS: [string, (args: never) => unknown, Record<string, unknown>][] = [
  [
    'evaluateOrder',
    ({ order, context }: never) => evaluateOrder(order, context),
    { order, context },
  ],
  [
    'evaluateOrder of a later delivery',
    ({ order, context }: never) => evaluateOrder(order, context),
    { order: later, context: { ...context, application } },
  ],
  [
    'evaluateApplication',
    ({ application, context }: never) => evaluateApplication(application, context),
    { application, context },
  ],
  [
    'previewStep',
    ({ order, step, context }: never) => previewStep(order, step, context),
    { order: { ...order, events: [order.events[0]] }, step: order.events[1], context },
  ],
  [
    'findDeadline',
    ({ order, context }: never) => findDeadline(order, context),
    { order: { ...order, events: [order.events[0]] }, context },
  ],
];

/** Named as the concept that judges it names it, or of no use in JSON. */
const NAMED_OTHERWISE =
  /: (terms|window|periods|delivery|application|event|rows)\b|serialize a BigInt/;

describe('one field wrong', () => {
  test.each(CALLS)('%s answers, or says which', (_, call, args) => {
    const { crashes } = garble(call, args as never);
    expect(crashes.filter((crash) => !NAMED_OTHERWISE.test(crash))).toEqual([]);
  });

  test('what answers is what may stand there', () => {
    const ask = ({ order, context }: never) => evaluateOrder(order, context);
    const { answered, unread } = garble(ask, { order, context } as never);
    const { 'order.id': _, ...judged } = answered;
    expect(judged).toEqual({
      'order.authentication': ['null'],
      'order.authentication.transStatusReason': ['gone', 'nothing', 'null'],
      'order.authentication.eci': ['null'],
      'order.authentication.authenticationValue': ['null', 'true'],
      'order.subscription': ['null'],
      'order.events': ['a list'],
      'context.service': ['null'],
    });
    expect(unread).toEqual(
      expect.arrayContaining(['order.test', 'order.card.issued', 'context.application']),
    );
  });
});

describe('misuse', () => {
  const ask = evaluateOrder as (...args: unknown[]) => unknown;
  test.each<[string, unknown[], string]>([
    ['nothing at all', [], 'context: expected an object, received nothing'],
    ['no context', [order], 'context: expected an object, received nothing'],
    ['no profile', [order, {}], 'context.profile: expected an object, received nothing'],
    ['no moment', [order, { ...context, asOf: undefined }], 'context.asOf: expected an instant'],
    ['no order', [null, context], 'order: expected an object, received null'],
    ['no card', [{ ...order, card: undefined }, context], 'card: expected an object'],
    ['no events', [{ ...order, events: undefined }, context], 'events: expected a list'],
    ['no event', [{ ...order, events: [null] }, context], 'events.at: expected an instant'],
    [
      'no subscription, which is null for a one-off order',
      [{ ...order, subscription: undefined }, context],
      'subscription: expected an object, received nothing',
    ],
    [
      'no delivery',
      [{ ...later, subscription: { application: 'S-1', delivery: '2' } }, context],
      'delivery: expected a whole number from 1, received "2"',
    ],
    [
      'no authentication, which is null where it was not run',
      [{ ...order, authentication: undefined }, context],
      'authentication: expected an object, received nothing',
    ],
    [
      'a list for an indicator, after the same as a text was seen',
      [{ ...order, authentication: { ...authentication, eci: ['05'] } }, context],
      'eci: expected two characters or null, received a list',
    ],
    [
      'a text for a flag, after the same as a flag was seen',
      [{ ...order, authentication: { ...authentication, authenticationValue: 'true' } }, context],
      'authenticationValue: ',
    ],
  ])('%s', (_, args, message) => {
    evaluateOrder(order as never, context as never);
    expect(() => ask(...args)).toThrow(message);
    expect(() => ask(...args)).toThrow(expect.objectContaining({ code: 'MENSEKI_INVALID_INPUT' }));
  });

  test('an application that is none', () => {
    const asked = { ...context, application: { ...application, events: [{ at: at('02') }] } };
    expect(() => evaluateOrder(later as never, asked as never)).toThrow(
      'events.type: expected card-changed | amount-changed, received nothing',
    );
  });

  test('a step that is none', () => {
    const preview = previewStep as (...args: unknown[]) => unknown;
    expect(() => preview(order)).toThrow('step.at: expected an instant');
    expect(() => preview(order, order.events[0])).toThrow('context.profile: expected an object');
  });
});
