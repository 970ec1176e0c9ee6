import type { Writable } from 'node:stream';

/**
 * Gathers text and writes it in one piece. `flush` waits until the stream has taken it, so that a slow
 * reader slows the reading down and nothing piles up.
 */
export class Writer {
  readonly #stream: Writable;
  #text: string[] = [];
  #length = 0;
  #failure: NodeJS.ErrnoException | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#failure ??= error;
    });
  }

  /** Whether nobody will take anything any more. */
  get closed(): boolean {
    return this.#failure !== null || this.#stream.destroyed;
  }

  /** Why writing failed, or `null`; a reader that went away is no failure. */
  get failure(): string | null {
    const code = this.#failure?.code;
    if (this.#failure === null || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return null;
    return code ?? this.#failure.name;
  }

  /** Characters that wait to be written. */
  get waiting(): number {
    return this.#length;
  }

  add(text: string): void {
    this.#text.push(text);
    this.#length += text.length;
  }

  async flush(): Promise<void> {
    const text = this.#text.join('');
    this.#text = [];
    this.#length = 0;
    if (text === '' || this.closed) return;
    await new Promise<void>((resolve) => this.#stream.write(text, () => resolve()));
  }
}
