import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/files.js';
import cases from './published-cases.json' with { type: 'json' };

/**
 * The published examples about Japan and about disputes, by source and case: each has a topic, whose
 * files here run it or say why not, or a word on where the core stands to it.
 */
type Case = { readonly source: string; readonly case: string; readonly topic?: string };

const CASES: readonly Case[] = cases;
const TOPICS = [...new Set(CASES.flatMap(({ topic }) => topic ?? []))];

function nameOf(one: Case): string {
  return `${one.source}: ${one.case}`;
}

function read(file: string): (Case & { readonly why?: string })[] {
  return JSON.parse(readFileSync(join(ROOT, 'test/vectors', file), 'utf8'));
}

function filesOf(topic: string): string[] {
  const names = [`${topic}.json`, `${topic}-left-out.json`];
  return readdirSync(join(ROOT, 'test/vectors')).filter((file) => names.includes(file));
}

test.each(TOPICS)('every published example about %s is run, or left out with a reason', (topic) => {
  const expected = CASES.filter((one) => one.topic === topic).map(nameOf);
  const found = filesOf(topic).flatMap((file) => read(file).map(nameOf));
  expect(found.sort()).toEqual(expected.sort());
});

test.each(TOPICS)('what is left out of %s says why', (topic) => {
  const silent = filesOf(topic)
    .filter((file) => file.endsWith('-left-out.json'))
    .flatMap((file) => read(file).filter(({ why }) => why === undefined || why.length < 10));
  expect(silent).toEqual([]);
});

test('an example outside the topics says where the core stands to it', () => {
  const silent = CASES.filter((one) => one.topic === undefined && !('core' in one));
  expect(silent.map(nameOf)).toEqual([]);
});
