// Everything that must hold, in order; ends at the first failure with the command that runs the failing step again.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { install, needNode, root, runTool, siteBuild } from './prepare.mjs';

needNode();
install();
const { needBrowser } = await import('./browser.mjs');

const results = `${root}test-results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** @typedef {readonly [tool: string, args: string[], env?: Record<string, string>]} Command */

/** @type {(zone: string, name: string) => Command} */
const vitest = (zone, name) => [
  'vitest',
  [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${results}/${name}.json`,
    ...(name === 'zone' ? ['--project', 'node'] : []),
  ],
  { TZ: zone },
];

/** @type {readonly (readonly [name: string, again: string, commands: readonly Command[]])[]} */
const steps = [
  [
    'Types',
    'npm run check',
    [
      ['tsc', ['-p', '.']],
      ['svelte-check', ['--fail-on-warnings', '--threshold', 'warning']],
    ],
  ],
  [
    'Lint',
    'npm run lint',
    [
      ['eslint', ['.', '--max-warnings', '0']],
      ['prettier', ['--check', '--log-level', 'warn', '.']],
      ['knip', []],
    ],
  ],
  ['Unit and component tests', 'npm run test:unit', [vitest('Europe/Paris', 'unit')]],
  [
    'Unit tests in a second time zone',
    'TZ=America/Los_Angeles npm run test:unit',
    [vitest('America/Los_Angeles', 'zone')],
  ],
  ['Data', 'npm run data:check', [['tsx', ['scripts/data-check.ts']]]],
  ['Build', 'npm run build', [siteBuild]],
  ['Size budget', 'npm run size', [['size-limit', []]]],
];

/** @param {string} name @param {string} again @returns {never} */
function stop(name, again) {
  console.error(`\n✗ ${name} failed. Run it again with: ${again}`);
  process.exit(1);
}

/** @param {string} name @param {string} again @param {readonly Command[]} commands */
function step(name, again, commands) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  for (const [tool, args, env] of commands) {
    if (runTool(tool, args, env) !== 0) stop(name, again);
  }
  console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

for (const [name, again, commands] of steps) step(name, again, commands);
console.log('\n— Browser');
const browser = await needBrowser();
console.log(`✓ ${browser}`);
step('End-to-end tests', 'npm run test:e2e', [['playwright', ['test'], { CHROME_PATH: browser, FTW_BUILT: '1' }]]);

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(`${results}/${name}.json`, 'utf8'));
const units = [read('unit'), read('zone')];
const { stats } = read('e2e');
/** @param {'numPassedTests' | 'numFailedTests' | 'numPendingTests'} field */
const sum = (field) => units.reduce((total, result) => total + result[field], 0);
const passed = sum('numPassedTests') + stats.expected;
const failed = sum('numFailedTests') + stats.unexpected + stats.flaky;
const skipped = sum('numPendingTests') + stats.skipped;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
if (failed > 0) process.exit(1);
