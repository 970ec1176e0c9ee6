/**
 * `npm run bench` prints ratios; `-- --startup` the cost of an import; `-- --scale` files of up to a
 * million lines. README.md beside this file says how to read them. A miss is printed, not an error.
 */
import { parseArgs } from 'node:util';
import { installCopy } from './library.mjs';
import { compareSpeeds } from './ratios.mjs';
import { measureScale } from './scale.mjs';
import { measureStartUp } from './startup.mjs';
import { SUITES } from './suites/index.mjs';

const { values } = parseArgs({
  options: {
    'as-built': { type: 'boolean', default: false },
    startup: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    suite: { type: 'string', multiple: true, default: Object.keys(SUITES) },
    processes: { type: 'string', default: '9' },
    rounds: { type: 'string', default: '25' },
    samples: { type: 'string', default: '15' },
    lines: { type: 'string', multiple: true, default: ['100000', '300000', '1000000'] },
  },
});

const copy = installCopy({ asBuilt: values['as-built'] });
try {
  if (values.startup) await measureStartUp(copy, Number(values.samples));
  if (values.scale) await measureScale(copy, values.lines.map(Number));
  if (!values.startup && !values.scale) {
    compareSpeeds(copy, values.suite, Number(values.processes), Number(values.rounds));
  }
} finally {
  copy.remove();
}
