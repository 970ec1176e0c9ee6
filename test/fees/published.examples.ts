/** SB Payment Service's free screening as the press told it in 2017; the arithmetic is ours. */
export type ScreeningExample = {
  readonly case: string;
  readonly from: string;
  readonly screenings: number;
  readonly expect: { readonly fee: number; readonly refused: number };
};

const PRESS = 'press-2017-04-13 (https://paymentnavi.com/?p=64644)';

export const SCREENINGS: readonly ScreeningExample[] = [
  { case: 'fee-0', from: PRESS, screenings: 0, expect: { fee: 0, refused: 0 } },
  { case: 'fee-30', from: PRESS, screenings: 30, expect: { fee: 0, refused: 0 } },
  { case: 'fee-32', from: PRESS, screenings: 32, expect: { fee: 40, refused: 0 } }, // 2 × 20
  { case: 'full', from: 'S000 L31', screenings: 3000, expect: { fee: 59_400, refused: 0 } }, // 2,970 × 20
  { case: 'over-cap', from: PRESS, screenings: 3001, expect: { fee: 59_400, refused: 1 } },
];
