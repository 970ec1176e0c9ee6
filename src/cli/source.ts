import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { describe } from '../input/index.js';
import type { Shell } from './shell.js';
import { UsageError } from './usage-error.js';

/** Where the lines come from, and how many bytes there will be if that is known. */
export type Source = {
  readonly stream: Readable;
  readonly name: string;
  readonly size: number | null;
};

const CHUNK = 262_144;

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EACCES: 'reading it is not permitted',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is no directory',
  ENAMETOOLONG: 'the name is too long',
};

/** Opens a file, or standard input for `-` and for nothing. */
export async function openSource(file: string | undefined, shell: Shell): Promise<Source> {
  if (file === undefined || file === '-') {
    return { stream: shell.stdin, name: 'standard input', size: null };
  }
  const name = describe(file);
  try {
    const handle = await open(file, 'r');
    const found = await handle.stat();
    if (found.isDirectory()) {
      await handle.close();
      throw Object.assign(new Error(), { code: 'EISDIR' });
    }
    const stream = handle.createReadStream({ highWaterMark: CHUNK });
    return { stream, name, size: found.isFile() ? found.size : null };
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Says why an input cannot be read. */
export function unreadable(name: string, error: unknown): UsageError {
  const code = (error as { code?: unknown }).code;
  const why = typeof code === 'string' ? (REASONS[code] ?? code) : 'it cannot be opened';
  return new UsageError(
    `cannot read ${name}: ${why}; expected a file of JSON Lines, or - for stdin`,
  );
}
