import pc from 'picocolors';

/** Colours of the tables; without colour each gives its text back. */
export type Paint = {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly open: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
};

/** Colours, or none. */
export function paints(coloured: boolean): Paint {
  const colours = pc.createColors(coloured);
  return {
    good: colours.green,
    bad: colours.red,
    open: colours.yellow,
    faint: colours.gray,
    strong: colours.bold,
  };
}
