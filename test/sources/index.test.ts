import { describe, expect, expectTypeOf, test } from 'vitest';
import { SOURCES, type SourceId } from '../../src/sources/index.js';

const AUTHORITIES = ['law', 'scheme', 'provider', 'press', 'person', 'house'];

describe.each(Object.entries(SOURCES))('%s', (id, source) => {
  test('has an id for a citation, a title, a publisher and a known kind of voice', () => {
    expect(id).toMatch(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/);
    expect(source.title.trim()).not.toBe('');
    expect(source.publisher.trim()).not.toBe('');
    expect(AUTHORITIES).toContain(source.authority);
  });

  test('has a public address, or none', () => {
    if (source.url === '') return;
    expect(new URL(source.url).protocol).toMatch(/^https?:$/);
    expect(new URL(source.url).hostname).toMatch(/\.[a-z]{2,}$/);
  });
});

test('no two entries are one document', () => {
  const documents = Object.values(SOURCES).map(({ title, publisher }) => `${title} ${publisher}`);
  expect(new Set(documents).size).toBe(documents.length);
});

test('the four source documents of the rules and the register of our own decisions are there', () => {
  expectTypeOf<'S000' | 'S001' | 'S002' | 'S003' | 'S004' | 'house'>().toExtend<SourceId>();
  expect(SOURCES.S001.url).toBe('https://help.shopserve.jp/manual/244/');
  expect(SOURCES.S003.authority).toBe('person');
});
