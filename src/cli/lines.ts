/** Bytes to lines, without ever holding more than one line. */

/** The longest line that is read, in bytes without its end. */
export const LINE_LIMIT = 16_777_216;

/** A line of the input. `bytes` is `null` where it was longer than {@link LINE_LIMIT}. */
export type RawLine = { readonly number: number; readonly bytes: Buffer | null };

const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** A byte order mark and a carriage return may come on top of the limit. */
const SLACK = 4;

/** Splits chunks at `\n`; a `\r` before it and a byte order mark at the very start are dropped. */
export class LineSplitter {
  #number = 0;
  #parts: Buffer[] = [];
  #length = 0;

  /** The lines that end in this chunk. */
  *push(chunk: Buffer): Generator<RawLine> {
    let from = 0;
    let end = chunk.indexOf(NEWLINE);
    while (end !== -1) {
      this.#keep(chunk.subarray(from, end));
      yield this.#take();
      from = end + 1;
      end = chunk.indexOf(NEWLINE, from);
    }
    this.#keep(chunk.subarray(from));
  }

  /** The last line, if the input did not end with `\n`. */
  *end(): Generator<RawLine> {
    if (this.#length > 0) yield this.#take();
  }

  #keep(part: Buffer): void {
    if (part.length === 0) return;
    this.#length += part.length;
    if (this.#length > LINE_LIMIT + SLACK) this.#parts = [];
    else this.#parts.push(part);
  }

  #take(): RawLine {
    this.#number += 1;
    const tooLong = this.#length > LINE_LIMIT + SLACK;
    const [only] = this.#parts;
    const whole = this.#parts.length === 1 ? (only as Buffer) : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#length = 0;
    const bytes = tooLong ? null : this.#trim(whole);
    return { number: this.#number, bytes: bytes && bytes.length > LINE_LIMIT ? null : bytes };
  }

  #trim(line: Buffer): Buffer {
    const marked = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf;
    const start = this.#number === 1 && marked ? 3 : 0;
    const end = line[line.length - 1] === RETURN ? line.length - 1 : line.length;
    return line.subarray(start, Math.max(start, end));
  }
}
