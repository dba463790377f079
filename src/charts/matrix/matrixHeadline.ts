import type { Slice } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { headlineText } from '../../text/messages/headlines';
import { matrixHeadlineText, type MatrixSaid } from '../../text/messages/matrixHeadlines';
import { yardstickDays } from '../../model/verdict';
import { headlineFrame } from '../headlineFrame';
import { inChosenOrder } from '../page/figures';
import { matrixRows, type MatrixRow } from './matrixRows';

/** What is said of the rows: how many have open weights, under an open licence, and meet the definition. */
function saidOf(rows: readonly MatrixRow[]): Omit<MatrixSaid, 'company' | 'flagship' | 'definition' | 'later'> {
  const count = (test: (row: MatrixRow) => boolean) => rows.filter(test).length;
  return {
    names: rows.map(({ model }) => model.name),
    open: count(({ levels }) => levels.weights === 'open'),
    licensed: count(({ levels }) => levels.weights === 'open' && levels.licence === 'open'),
    partly: count(({ levels }) => levels.weights === 'partial'),
    unseen: count(({ levels }) => levels.weights === 'unknown'),
    meets: count(({ osaid }) => osaid.kind === 'meets'),
    unsure: count(({ osaid }) => osaid.kind === 'unknown'),
  };
}

/**
 * How many of the selected graded models have open weights, under an open licence, and meet the Open Source AI
 * Definition, what the chosen definition asks for first. Models belong by their launch; levels are those of the as-of
 * day. Never throws.
 */
export function matrixHeadline(slice: Slice, locale: Locale): string {
  const words = matrixHeadlineText[locale];
  const { dataset, selected, selection, asOf } = slice;
  const companies = inChosenOrder(slice, selected.companies);
  if (companies.length === 0) return headlineText[locale].noCompany;
  const graded = new Set(
    [...dataset.opennessByModel.keys()].map((modelId) => dataset.modelById.get(modelId)?.companyId),
  );
  const known = companies.filter(({ companyId }) => graded.has(companyId));
  if (known.length === 0) return words.absent(companies.map(({ name }) => name));
  const [only] = known;
  return words.sentence(headlineFrame(slice, false, locale), {
    ...saidOf(matrixRows(dataset, selected.models, asOf)),
    company: known.length === 1 && only !== undefined ? only.name : null,
    flagship: selection.flagshipOnly,
    definition: selection.definition,
    later: asOf < yardstickDays.osaid,
  });
}
