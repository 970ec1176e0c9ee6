import { test } from 'vitest';
import { filesUnder } from '../support/files.js';
import { importsOf } from '../support/syntax.js';
test('x', () => {
  const edges = new Map<string, string[]>();
  for (const f of filesUnder('src', '.ts')) for (const i of importsOf(f)) {
    const from = f.split('/')[1]!; const to = i.target.startsWith('src/') ? i.target.split('/')[1]! : i.target;
    if (from === to) continue;
    const k = `${from} -> ${to} ${i.typeOnly ? 'type' : 'VALUE'}`;
    edges.set(k, [...(edges.get(k) ?? []), i.target.startsWith('src/') && !i.target.endsWith('index.ts') ? `${i.place}(${i.target})` : '']);
  }
  console.log([...edges].filter(([k]) => !k.startsWith('cli')).map(([k, v]) => k + ' ' + [...new Set(v)].join(' ')).sort().join('\n'));
});
