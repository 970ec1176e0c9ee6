import cliProgress from 'cli-progress';
import type { Language, Shell } from '../shell.js';

/** How far the reading is, on the terminal of stderr. */
export type Progress = {
  readonly update: (bytes: number) => void;
  /** Takes the bar away, so that a line can be written. */
  readonly clear: () => void;
  readonly stop: () => void;
};

/** Smaller files are done before a bar could be read. */
const WORTH_A_BAR = 4_194_304;

const NONE: Progress = { update: () => {}, clear: () => {}, stop: () => {} };

const FORMAT: { readonly [language in Language]: string } = {
  ja: '読み込み {bar} {percentage}% 残り約{eta}秒',
  en: 'reading {bar} {percentage}%, about {eta} s left',
};

/** Puts up a bar for a big file where somebody sees it and it disturbs no rows. */
export function startProgress(
  size: number | null,
  shell: Shell,
  { language, rowsAsRead }: { readonly language: Language; readonly rowsAsRead: boolean },
): Progress {
  const { stdout, stderr } = shell;
  const rowsInTheWay = stdout.isTTY === true && rowsAsRead;
  if (size === null || size < WORTH_A_BAR || stderr.isTTY !== true || rowsInTheWay) return NONE;
  const bar = new cliProgress.SingleBar({
    stream: withoutCursorMemory(stderr),
    format: FORMAT[language],
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    linewrap: true,
    gracefulExit: false,
    etaBuffer: 50,
  });
  bar.start(size, 0);
  return {
    update: (bytes) => bar.update(Math.min(bytes, size)),
    clear: () => void stderr.write('\r\u001b[K'),
    stop: () => bar.stop(),
  };
}

/** The bar would go back to where the cursor was at its start, over every error written since. */
function withoutCursorMemory(stderr: Shell['stderr']): NodeJS.WritableStream {
  const stream = {
    isTTY: true,
    columns: stderr.columns ?? 80,
    write: (text: string) => text === '\u001b7' || text === '\u001b8' || stderr.write(text),
  };
  return stream as unknown as NodeJS.WritableStream;
}
