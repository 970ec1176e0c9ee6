/** How many of each value there were, for the line under a table. */
export class Tally {
  readonly #counts = new Map<string, number>();

  count(value: string): void {
    this.#counts.set(value, this.of(value) + 1);
  }

  of(value: string): number {
    return this.#counts.get(value) ?? 0;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The counts of some values, each after what it is called. */
  text(values: readonly string[], name: (value: string) => string): string {
    return values.map((value) => `${name(value)} ${this.of(value)}`).join(', ');
  }
}
