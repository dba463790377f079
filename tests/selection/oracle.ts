import type { TableName, TableRow, Tables } from '../../src/data/tables';
import type { Selection } from '../../src/selection/selection';

/*
 * What is in and out of a selection, once more: loops over the raw tables, straight from the product's definitions,
 * sharing no code with the slice.
 */

interface Rows {
  readonly drawn: Tables;
  readonly selected: Tables;
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{M}]/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();

function found(q: string, texts: readonly (string | null | undefined)[]): boolean {
  const hay = plain(texts.filter((text) => text !== null && text !== undefined).join('\n'));
  for (const word of plain(q).split(/\s+/)) if (!hay.includes(word)) return false;
  return true;
}

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 864e5;

/** Of reports that belong together only the lowest or highest, the first of equals. */
function undisputed(rows: readonly TableRow<'valuations'>[], side: 'low' | 'high'): readonly TableRow<'valuations'>[] {
  const groups: TableRow<'valuations'>[][] = [];
  const held = (row: TableRow<'valuations'>) => row.status === 'confirmed' || row.status === 'reported';
  const inOrder = [...rows].sort((a, b) => dayNumber(a.valuedOn) - dayNumber(b.valuedOn));
  for (const row of inOrder) {
    const home = groups.findLast((group) => {
      const last = group.at(-1);
      return (
        last !== undefined &&
        row.basis !== 'bid' &&
        last.basis !== 'bid' &&
        last.companyId === row.companyId &&
        held(last) === held(row) &&
        last.roundId === row.roundId &&
        dayNumber(row.valuedOn) - dayNumber(last.valuedOn) <= (row.roundId === null ? 0 : 60)
      );
    });
    if (home === undefined) groups.push([row]);
    else home.push(row);
  }
  const kept: TableRow<'valuations'>[] = [];
  for (const group of groups) {
    const amounts = group.map((row) => row.amountUsd);
    const bound = side === 'low' ? Math.min(...amounts) : Math.max(...amounts);
    const first = group.find((row) => row.amountUsd === bound);
    if (first !== undefined) kept.push(first);
  }
  return rows.filter((row) => kept.includes(row));
}

export function oracle(tables: Tables, edition: string, selection: Selection): Rows {
  const asOf = selection.asOf ?? edition;
  const { q } = selection;
  const isChosen = (companyId: string) => selection.companies.includes(companyId);
  const name = (companyId: string) => tables.companies.find((row) => row.companyId === companyId)?.name;
  const launch = (modelId: string) => {
    let first: string | null = null;
    for (const event of tables.releaseEvents) {
      if (event.modelId === modelId && (first === null || event.releasedOn < first)) first = event.releasedOn;
    }
    return first;
  };

  const fundingRounds: TableRow<'fundingRounds'>[] = [];
  for (const row of tables.fundingRounds) {
    if (!isChosen(row.companyId)) continue;
    if ((row.knownOn ?? row.announcedOn) > asOf) continue;
    if (!selection.roundStatuses.includes(row.status)) continue;
    if (!selection.instruments.includes(row.instrument)) continue;
    if (selection.minAmountUsd !== null) {
      if (row.amountUsd === null) continue;
      if (row.amountUsd < selection.minAmountUsd) continue;
    }
    const investors = tables.roundInvestors.filter((cheque) => cheque.roundId === row.roundId);
    const texts = [row.name, row.noteEn, row.noteFr, name(row.companyId), ...investors.map((i) => i.investorName)];
    if (found(q, texts)) fundingRounds.push(row);
  }

  let valuations: readonly TableRow<'valuations'>[] = tables.valuations.filter((row) => {
    if (!isChosen(row.companyId)) return false;
    if ((row.knownOn ?? row.valuedOn) > asOf) return false;
    if (!selection.valuationBases.includes(row.basis)) return false;
    if (row.basis !== 'bid' && !selection.valuationStatuses.includes(row.status)) return false;
    const round = tables.fundingRounds.find((other) => other.roundId === row.roundId);
    return found(q, [row.noteEn, row.noteFr, name(row.companyId), round?.name]);
  });
  if (selection.disputed !== 'all') valuations = undisputed(valuations, selection.disputed);

  const models = tables.models.filter((row) => {
    const on = launch(row.modelId);
    if (on === null || on > asOf) return false;
    if (!isChosen(row.companyId)) return false;
    if (selection.flagshipOnly && !row.isFlagship) return false;
    return found(q, [row.name, row.family, row.noteEn, row.noteFr, name(row.companyId)]);
  });
  const isDrawn = (modelId: string) => models.some((row) => row.modelId === modelId);

  const drawn: Tables = {
    companies: tables.companies.filter((row) => isChosen(row.companyId)),
    fundingRounds,
    roundInvestors: tables.roundInvestors.filter((row) => fundingRounds.some((round) => round.roundId === row.roundId)),
    valuations,
    models,
    releaseEvents: tables.releaseEvents.filter((row) => isDrawn(row.modelId) && row.releasedOn <= asOf),
    openness: tables.openness.filter((row) => isDrawn(row.modelId)),
    statements: tables.statements.filter(
      (row) =>
        isChosen(row.companyId) &&
        (row.knownOn ?? row.saidOn) <= asOf &&
        found(q, [row.quote, row.speaker, row.noteEn, row.noteFr, name(row.companyId)]),
    ),
    events: tables.events.filter(
      (row) =>
        row.companyIds.some(isChosen) &&
        (row.knownOn ?? row.happenedOn) <= asOf &&
        found(q, [row.titleEn, row.titleFr, row.noteEn, row.noteFr]),
    ),
    claims: tables.claims.filter((row) => found(q, [row.textEn, row.textFr, row.verdictNoteEn, row.verdictNoteFr])),
    sources: tables.sources.filter((row) => found(q, [row.title, row.publisher])),
  };

  const inside = (on: string | null | undefined) => {
    if (on === null || on === undefined) return true;
    if (selection.from !== null && on < selection.from) return false;
    return selection.to === null || on <= selection.to;
  };
  const roundDay = (roundId: string) => tables.fundingRounds.find((row) => row.roundId === roundId)?.announcedOn;
  return {
    drawn,
    selected: {
      ...drawn,
      fundingRounds: drawn.fundingRounds.filter((row) => inside(row.announcedOn)),
      roundInvestors: drawn.roundInvestors.filter((row) => inside(roundDay(row.roundId))),
      valuations: drawn.valuations.filter((row) => inside(row.valuedOn)),
      models: drawn.models.filter((row) => inside(launch(row.modelId))),
      releaseEvents: drawn.releaseEvents.filter((row) => inside(row.releasedOn)),
      openness: drawn.openness.filter((row) => inside(launch(row.modelId))),
      statements: drawn.statements.filter((row) => inside(row.saidOn)),
      events: drawn.events.filter((row) => inside(row.happenedOn)),
    },
  };
}

/** Keys of all rows by table: what two filters are compared by. */
export function rowKeys(tables: Tables): Readonly<Record<TableName, readonly string[]>> {
  return {
    companies: tables.companies.map((row) => row.companyId),
    fundingRounds: tables.fundingRounds.map((row) => row.roundId),
    roundInvestors: tables.roundInvestors.map((row) => `${row.roundId}/${row.investorId}`),
    valuations: tables.valuations.map((row) => row.valuationId),
    models: tables.models.map((row) => row.modelId),
    releaseEvents: tables.releaseEvents.map((row) => row.eventId),
    openness: tables.openness.map((row) => `${row.modelId}/${row.dimension}`),
    statements: tables.statements.map((row) => row.statementId),
    events: tables.events.map((row) => row.eventId),
    claims: tables.claims.map((row) => row.claimId),
    sources: tables.sources.map((row) => row.sourceId),
  };
}
