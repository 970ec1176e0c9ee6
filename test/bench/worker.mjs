/** One process of a benchmark: `node worker.mjs SUITE ROUNDS DIST` prints what it measured as JSON. */
import { measure } from './harness.mjs';
import { SUITES } from './suites/index.mjs';

const ENTRIES = [
  'authorization',
  'decision',
  'gateways',
  'known-fraud',
  'ledger',
  'liability',
  'people',
  'profiles',
  'records',
  'threeds',
];

const [suite, rounds, dist] = process.argv.slice(2);
const modules = ENTRIES.map((name) => import(new URL(`${name}/index.js`, dist).href));
const prepared = await SUITES[suite](Object.assign({}, ...(await Promise.all(modules))));
process.stdout.write(JSON.stringify(await measure(prepared, Number(rounds))));
