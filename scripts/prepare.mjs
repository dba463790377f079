import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Ends the process with a problem and its remedy.
 *
 * @param {string} problem
 * @param {string} remedy
 * @returns {never}
 */
export function giveUp(problem, remedy) {
  console.error(`\n${problem}\n${remedy}`);
  process.exit(1);
}

/**
 * Runs a command in the project's folder with its output shown; gives back its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return error === undefined ? (status ?? 1) : 1;
}

/**
 * Runs a tool of the project by its name in node_modules.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 */
export function runTool(name, args, env) {
  return run(
    process.platform === 'win32' ? 'npx.cmd' : `${root}node_modules/.bin/${name}`,
    process.platform === 'win32' ? [name, ...args] : args,
    env,
  );
}

/**
 * The tool that builds the site into `dist/`, and what it is told: nothing is said but warnings.
 *
 * @type {readonly ['vite', string[]]}
 */
export const siteBuild = ['vite', ['build', '--configLoader', 'runner', '--logLevel', 'warn']];

/** Ends with a remedy where this Node is too old for the project's tools. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Node ${process.versions.node} is too old.`,
    'Install Node 20.19 or newer from https://nodejs.org and run the command again.',
  );
}

/** Installs the dependencies where they're missing or older than the lock file. */
export function install() {
  const marker = `${root}node_modules/.package-lock.json`;
  const lock = `${root}package-lock.json`;
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the dependencies (npm ci) …');
  if (run(npm, ['ci', '--no-audit', '--no-fund']) !== 0) {
    giveUp(
      'The dependencies could not be installed.',
      'Check the connection to the npm registry and run the command again.',
    );
  }
}
