import type { Claim } from '../data/tables/claims';
import type { ContextEvent } from '../data/tables/events';
import type { FundingRound } from '../data/tables/fundingRounds';
import type { Model } from '../data/tables/models';
import type { Source } from '../data/tables/sources';
import type { Statement } from '../data/tables/statements';
import type { Valuation } from '../data/tables/valuations';
import type { Dataset } from '../model/dataset';

/** Text as it's compared: without case, accents and typographic forms (curly apostrophes, no-break spaces). */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}

/** One test per kind of row. */
export interface Matcher {
  readonly round: (row: FundingRound) => boolean;
  readonly valuation: (row: Valuation) => boolean;
  readonly model: (row: Model) => boolean;
  readonly statement: (row: Statement) => boolean;
  readonly event: (row: ContextEvent) => boolean;
  readonly claim: (row: Claim) => boolean;
  readonly source: (row: Source) => boolean;
}

/**
 * Tests rows against free text: every word must stand somewhere in the row's names, notes (both languages), quote,
 * or the names of its company and investors. Case and accents don't matter. Empty text matches all.
 */
export function matcherOf(dataset: Dataset, q: string): Matcher {
  const words = folded(q)
    .split(/\s+/)
    .filter((word) => word !== '');
  const test = (...texts: readonly (string | null)[]): boolean => {
    if (words.length === 0) return true;
    const hay = folded(texts.filter((text) => text !== null).join('\n'));
    return words.every((word) => hay.includes(word));
  };
  const company = (id: string) => dataset.companyById.get(id)?.name ?? id;
  const investors = (roundId: string) =>
    (dataset.investorsByRound.get(roundId) ?? []).map((row) => row.investorName).join('\n');
  return {
    round: (row) => test(row.name, row.noteEn, row.noteFr, company(row.companyId), investors(row.roundId)),
    valuation: (row) => {
      const round = row.roundId === null ? undefined : dataset.roundById.get(row.roundId);
      return test(row.noteEn, row.noteFr, company(row.companyId), round?.name ?? null);
    },
    model: (row) => test(row.name, row.family, row.noteEn, row.noteFr, company(row.companyId)),
    statement: (row) => test(row.quote, row.speaker, row.noteEn, row.noteFr, company(row.companyId)),
    event: (row) => test(row.titleEn, row.titleFr, row.noteEn, row.noteFr),
    claim: (row) => test(row.textEn, row.textFr, row.verdictNoteEn, row.verdictNoteFr),
    source: (row) => test(row.title, row.publisher),
  };
}
