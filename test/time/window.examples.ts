import type { ValidityWindow } from '../../src/time/index.js';

/** A window as a provider publishes it, with the example it gives. */
export type WindowExample = {
  readonly name: string;
  readonly from: string;
  readonly window: ValidityWindow;
  readonly opened: string;
  readonly closes: string;
};

/** Examples that providers publish, or that follow from one sentence of theirs. */
export const PUBLISHED_WINDOWS: readonly WindowExample[] = [
  {
    name: 'GMO-PG, provisional sale: 60 days later at the end of the day',
    from: 'gmo-pg-openapi, example of 2020-01-08',
    window: { days: 60, firstDay: 'excluded', ends: 'day-end' },
    opened: '2020-01-08T17:00:00+09:00',
    closes: '2020-03-08T23:59:59+09:00',
  },
  {
    name: 'GMO-PG, convenience store: 10 days',
    from: 'gmo-pg-openapi, paymentPeriodDays',
    window: { days: 10, firstDay: 'excluded', ends: 'day-end' },
    opened: '2024-01-01T12:00:00+09:00',
    closes: '2024-01-11T23:59:59+09:00',
  },
  {
    name: 'PAY.JP, 60 days: up to the end of the 59th day after',
    from: 'payjp, charges, expiry_days 60',
    window: { days: 60, firstDay: 'included', ends: 'day-end' },
    opened: '2024-01-01T00:00:00+09:00',
    closes: '2024-02-29T23:59:59+09:00',
  },
  {
    name: 'PAY.JP, 1 day: the day itself',
    from: 'payjp, charges, expiry_days 1',
    window: { days: 1, firstDay: 'included', ends: 'day-end' },
    opened: '2024-01-01T23:59:59+09:00',
    closes: '2024-01-01T23:59:59+09:00',
  },
  {
    name: 'Epsilon, PayPay: the same clock time 30 days later',
    from: 'epsilon-paypay, 30 days later',
    window: { days: 30, firstDay: 'excluded', ends: 'clock-time' },
    opened: '2024-01-31T10:20:30+09:00',
    closes: '2024-03-01T10:20:30+09:00',
  },
  {
    name: 'Nudge, small check: 1 April to 31 May',
    from: 'nudge-65000184757',
    window: { days: 60, firstDay: 'excluded', ends: 'day-end' },
    opened: '2024-04-01T00:00:00+09:00',
    closes: '2024-05-31T23:59:59+09:00',
  },
  {
    name: 'Shopserve: the 14th day after the order still keeps the authorization',
    from: 'S001 L135, L184',
    window: { days: 14, firstDay: 'excluded', ends: 'day-end' },
    opened: '2024-05-01T23:59:59+09:00',
    closes: '2024-05-15T23:59:59+09:00',
  },
];
