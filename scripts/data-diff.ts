// Prints what changed from one data folder to another, in the form of CHANGELOG.csv.
// Run: npm run --silent data:diff -- <old folder> <new folder> [--reason "…"] [--reason-fr "…"]
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isIsoDate } from '../src/data/date';
import { changelogCsv, diffTables } from '../src/data/diff';
import { loadTables } from '../src/data/load';
import { rawTablesOf, type RawTables } from '../src/data/rawTables';
import { describeIssue } from '../src/text/messages/problems';
import { recordFolder } from './folder';
import { issueLine } from './issueLine';
import { giveUp } from './prepare.mjs';

const usage = 'Run: npm run --silent data:diff -- <old folder> <new folder> [--reason "…"] [--reason-fr "…"]';

function argsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { reason: { type: 'string' }, 'reason-fr': { type: 'string' } },
    });
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error), usage);
  }
}

async function recordIn(path: string): Promise<RawTables> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    giveUp(`There is no folder ${path}.`, usage);
  }
  const { tables, issues } = await loadTables(recordFolder(path).options);
  const faults = issues.filter(({ severity }) => severity === 'fault');
  if (faults.length > 0) {
    giveUp(
      `The record in ${path} can’t be compared:\n${faults.map((issue) => issueLine(issue, describeIssue(issue, 'en'))).join('\n')}`,
      `Correct it first. Run: npm run data:check -- ${path}`,
    );
  }
  return rawTablesOf(tables);
}

const { positionals, values } = argsGiven();
const [old, now, ...others] = positionals;
if (old === undefined || now === undefined || others.length > 0) giveUp('Two folders are needed.', usage);

const today = new Date().toISOString().slice(0, 10);
if (!isIsoDate(today)) giveUp(`The clock says ${today}.`, 'Set it right.');
const changes = diffTables(await recordIn(old), await recordIn(now), today);
process.stdout.write(
  changelogCsv(
    changes.map((change) => ({
      ...change,
      reasonEn: values.reason ?? '',
      reasonFr: values['reason-fr'] ?? '',
    })),
  ),
);
