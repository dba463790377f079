// Writes datapackage.json and the data dictionaries from the schema and the files. With --check: compares only.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parseCsv } from '../src/data/csv';
import { dataPackage } from '../src/data/datapackage';
import type { IsoDate } from '../src/data/schema';
import { tableNames, tables } from '../src/data/tables';
import { changes } from '../src/data/tables/changes';
import { versionOf } from '../src/data/version';
import { dictionary } from './dictionary';
import { giveUp, root } from './prepare.mjs';

/** The day on which the record closes: the default as-of day. The version follows from it and from the changes since. */
const edition = '2026-11-23' as IsoDate;

const history = parseCsv(readFileSync(`${root}public/data/${changes.name}.csv`, 'utf8'), changes);
if (history.issues.length > 0) giveUp(`${changes.name}.csv has faults.`, 'Run: npm run data:check');
const version = versionOf(edition, history.rows);

const files = [...tableNames.map((name) => tables[name]), changes].map(({ name }) => {
  const file = `${name}.csv`;
  const bytes = readFileSync(`${root}public/data/${file}`);
  return { name: file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
});

async function markdown(text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(`${root}README.md`)), parser: 'markdown' });
}

const outputs = [
  { path: 'public/data/datapackage.json', text: `${JSON.stringify(dataPackage(files, edition, version), null, 2)}\n` },
  { path: 'docs/data-dictionary.md', text: await markdown(dictionary('en')) },
  { path: 'docs/data-dictionary.fr.md', text: await markdown(dictionary('fr')) },
];

function current(path: string): string | null {
  try {
    return readFileSync(root + path, 'utf8');
  } catch {
    return null;
  }
}

const stale = outputs.filter(({ path, text }) => current(path) !== text);
if (process.argv.includes('--check')) {
  for (const { path } of stale)
    console.error(`${path} is out of step with the schema or the data. Run: npm run data:package`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { path, text } of stale) {
    writeFileSync(root + path, text);
    console.log(`${path} written.`);
  }
  if (stale.length === 0) console.log('datapackage.json and the dictionaries are in step.');
}
