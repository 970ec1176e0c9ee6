import type { Language } from '../shell.js';
import type { Paint } from './paint.js';
import { type Column, fitted, streamedTable, type TableRow } from './table.js';
import type { Writer } from './writer.js';

/** Where the answers of a command go, one by one. */
export type Sink<Answer> = {
  readonly put: (answer: Answer) => void;
  readonly end: () => void;
};

/** How a command's answers look in a table. */
export type TableView<Answer> = {
  /** The first column has no width of its own: it takes what the others leave. */
  readonly head: string;
  readonly columns: readonly Column[];
  readonly row: (answer: Answer) => TableRow;
  /** What stands under the table. */
  readonly summary: () => readonly string[];
};

/** What a sink needs to know of the run. */
export type Look = {
  readonly out: Writer;
  readonly json: boolean;
  readonly language: Language;
  readonly paint: Paint;
  /** Columns of the terminal, if there is one. */
  readonly terminal: number | undefined;
};

/** JSON Lines or a table, as asked for. */
export function sinkFor<Answer>(
  look: Look,
  shape: (answer: Answer) => object,
  view: TableView<Answer>,
): Sink<Answer> {
  return look.json ? jsonSink(look.out, shape) : tableSink(look, view);
}

function jsonSink<Answer>(out: Writer, shape: (answer: Answer) => object): Sink<Answer> {
  return { put: (answer) => out.add(`${JSON.stringify(shape(answer))}\n`), end: () => {} };
}

function tableSink<Answer>(look: Look, view: TableView<Answer>): Sink<Answer> {
  const { out, paint, terminal } = look;
  const table = streamedTable(fitted(view.head, view.columns, terminal));
  let begun = false;
  return {
    put: (answer) => {
      if (!begun) out.add(table.top());
      begun = true;
      out.add(table.row(view.row(answer)));
    },
    end: () => {
      if (begun) out.add(table.bottom());
      for (const line of view.summary()) out.add(`${paint.strong(line)}\n`);
    },
  };
}
