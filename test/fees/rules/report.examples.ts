import type { JstMonth } from '../../../src/fees/index.js';

/** A month looked at on a day. */
export type ReportExample = {
  readonly name: string;
  readonly from: string;
  readonly asOf: string;
  readonly month: JstMonth;
  readonly expect: { readonly rule: string } & (
    | {
        readonly runs: number;
        readonly completeUpTo: string | null;
        readonly closed: boolean;
        readonly billedIn: JstMonth;
      }
    | { readonly selectable: { readonly from: JstMonth; readonly to: JstMonth } }
  );
};

/** Every example sees the same usage: one run a day from 2023-05-01 to 2024-05-31. */
export const REPORT_EXAMPLES: readonly ReportExample[] = [
  {
    name: 'the current month ends yesterday at 23:59:59',
    from: 'S001 L292, L298',
    asOf: '2024-05-15T00:00:00+09:00',
    month: '2024-05',
    expect: {
      rule: 'fees/report-current',
      runs: 14,
      completeUpTo: '2024-05-14T23:59:59+09:00',
      closed: false,
      billedIn: '2024-06',
    },
  },
  {
    name: 'the same evening nothing has come to it',
    from: 'S001 L292',
    asOf: '2024-05-15T23:59:59+09:00',
    month: '2024-05',
    expect: {
      rule: 'fees/report-current',
      runs: 14,
      completeUpTo: '2024-05-14T23:59:59+09:00',
      closed: false,
      billedIn: '2024-06',
    },
  },
  {
    name: 'the next day, written in UTC',
    from: 'S001 L292',
    asOf: '2024-05-15T15:00:00Z',
    month: '2024-05',
    expect: {
      rule: 'fees/report-current',
      runs: 15,
      completeUpTo: '2024-05-15T23:59:59+09:00',
      closed: false,
      billedIn: '2024-06',
    },
  },
  {
    name: 'on the 1st no day of the month is complete',
    from: 'S001 L298',
    asOf: '2024-05-01T12:00:00+09:00',
    month: '2024-05',
    expect: {
      rule: 'fees/report-current',
      runs: 0,
      completeUpTo: null,
      closed: false,
      billedIn: '2024-06',
    },
  },
  {
    name: 'on the 1st the month before is complete',
    from: 'S001 L302-303',
    asOf: '2024-05-01T00:00:00+09:00',
    month: '2024-04',
    expect: {
      rule: 'fees/report-earlier',
      runs: 30,
      completeUpTo: '2024-04-30T23:59:59+09:00',
      closed: true,
      billedIn: '2024-05',
    },
  },
  {
    name: 'February of a leap year',
    from: 'S001 L303',
    asOf: '2024-05-31T12:00:00+09:00',
    month: '2024-02',
    expect: {
      rule: 'fees/report-earlier',
      runs: 29,
      completeUpTo: '2024-02-29T23:59:59+09:00',
      closed: true,
      billedIn: '2024-03',
    },
  },
  {
    name: 'December is billed in January',
    from: 'S001 L303',
    asOf: '2024-01-31T12:00:00+09:00',
    month: '2023-12',
    expect: {
      rule: 'fees/report-earlier',
      runs: 31,
      completeUpTo: '2023-12-31T23:59:59+09:00',
      closed: true,
      billedIn: '2024-01',
    },
  },
  {
    name: 'twelve months back can be chosen',
    from: 'S001 L296',
    asOf: '2024-05-31T12:00:00+09:00',
    month: '2023-05',
    expect: {
      rule: 'fees/report-earlier',
      runs: 31,
      completeUpTo: '2023-05-31T23:59:59+09:00',
      closed: true,
      billedIn: '2023-06',
    },
  },
  {
    name: 'thirteen months back cannot',
    from: 'S001 L296',
    asOf: '2024-05-31T12:00:00+09:00',
    month: '2023-04',
    expect: { rule: 'fees/report-outside', selectable: { from: '2023-05', to: '2024-05' } },
  },
  {
    name: 'the next month cannot',
    from: 'S001 L296',
    asOf: '2024-05-31T23:59:59+09:00',
    month: '2024-06',
    expect: { rule: 'fees/report-outside', selectable: { from: '2023-05', to: '2024-05' } },
  },
];
