// Names every fault of the record with its address and remedy. Run: npm run data:check [folder] [--fr]
import { loadChanges } from '../src/data/changes';
import { checkForEditors } from '../src/data/checkForEditors';
import { loadTables } from '../src/data/load';
import { tableNames } from '../src/data/tables';
import { describeEditorIssue } from '../src/text/messages/editorProblems';
import { describeIssue } from '../src/text/messages/problems';
import { recordFolder } from './folder';
import { issueLine } from './issueLine';
import { root } from './prepare.mjs';

const args = process.argv.slice(2);
const locale = args.includes('--fr') ? 'fr' : 'en';
const { options, texts } = recordFolder(args.find((arg) => !arg.startsWith('--')) ?? `${root}public/data`);

const { tables, issues, edition, version } = await loadTables(options);
const history = await loadChanges(options);
const forEditors = checkForEditors({ textOf: (file) => texts.get(file) ?? null, edition, version });

const lines = [
  ...[...issues, ...history.issues].map((issue) => issueLine(issue, describeIssue(issue, locale))),
  ...forEditors.map((issue) => issueLine(issue, describeEditorIssue(issue, locale))),
];
for (const line of lines) console.log(line);
const rows = tableNames.reduce((sum, name) => sum + tables[name].length, 0);
const changes = history.changes.length;
if (lines.length === 0) {
  console.log(
    `${tableNames.length} tables, ${rows} rows, ${changes} ${changes === 1 ? 'change' : 'changes'}: no faults.`,
  );
} else {
  console.log(`\n${lines.length} ${lines.length === 1 ? 'fault' : 'faults'}.`);
  process.exitCode = 1;
}
