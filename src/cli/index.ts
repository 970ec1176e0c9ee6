#!/usr/bin/env node
import { main } from './main.js';

/** Where it broke, without the message: a message may hold data of the caller's. */
function traceOf(error: unknown): string {
  const { name, stack } = error instanceof Error ? error : new Error('not an error');
  const frames = stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? [];
  return [name, ...frames.slice(0, 8)].join('\n');
}

main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: Date.now,
}).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = 1;
    process.stderr.write(
      `menseki: an error of menseki itself; please report it: ${traceOf(error)}\n`,
    );
  },
);
