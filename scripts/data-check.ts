// Names every fault of the record with its address and remedy. Run: npm run data:check [folder]
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Issue } from '../src/data/issue';
import { loadTables } from '../src/data/load';
import { tableNames } from '../src/data/tables';
import { describeIssue } from '../src/text/messages/problems';
import { root } from './prepare.mjs';

function line(issue: Issue): string {
  const { problem, remedy } = describeIssue(issue, 'en');
  const place = [issue.file, issue.line].filter((part) => part !== null).join(':');
  const cell = [issue.column, issue.value === null ? null : JSON.stringify(issue.value)].filter(
    (part) => part !== null,
  );
  return `${[place, ...cell].join(' ')}\n    ${problem} ${remedy}`;
}

const folder = resolve(process.argv[2] ?? `${root}public/data`);
const { tables, issues } = await loadTables({
  base: `${folder}/`,
  fetchText: async (path) => {
    try {
      return { ok: true, status: 200, text: await readFile(path, 'utf8') };
    } catch {
      return { ok: false, status: 404, text: '' };
    }
  },
});
for (const issue of issues) console.log(line(issue));
const rows = tableNames.reduce((sum, name) => sum + tables[name].length, 0);
if (issues.length === 0) console.log(`${tableNames.length} tables, ${rows} rows: no faults.`);
else {
  console.log(`\n${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}.`);
  process.exitCode = 1;
}
