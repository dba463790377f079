import { openAtPace, openingClocks, ownPaceDays, paceModelId } from '../../model/openness';
import type { Slice } from '../../selection/slice';
import type { Locale } from '../../text/format';
import type { ClockSaid } from '../../text/messages/clockHeadlines';
import { headlineText } from '../../text/messages/headlines';
import { paceOwner } from './clockTip';
import { inChosenOrder, onRecord } from '../page/figures';
import { headlineFrame } from '../headlineFrame';

/**
 * How many of the selected models each company opened and after how long, and how many would be open at the pace.
 * Models belong by their launch; openings count up to the as-of day. Never throws.
 */
export function clockHeadline(slice: Slice, locale: Locale): string {
  const words = headlineText[locale];
  const { dataset, scene, selected, asOf } = slice;
  const companies = inChosenOrder(slice, selected.companies);
  if (companies.length === 0) return words.noCompany;
  const known = companies.filter(({ companyId }) => onRecord(slice, companyId, ['models', 'releaseEvents']));
  if (known.length === 0) return words.absent.clock(companies.map(({ name }) => name));
  const paceCompany = dataset.modelById.get(paceModelId)?.companyId ?? null;
  const own = scene.paceDays === ownPaceDays(dataset);
  const said = known.map(({ companyId, name }): ClockSaid => {
    const models = selected.models.filter((model) => model.companyId === companyId);
    const clocks = openingClocks(dataset, models, scene.definition, asOf);
    return {
      name,
      launched: clocks.length,
      opened: clocks
        .filter(({ opening }) => opening !== null)
        .map(({ model, lag }) => ({ model: model.name, days: lag.days, about: lag.precision !== 'day' })),
      atPace: scene.paceDays === null ? 0 : openAtPace(clocks, scene.paceDays, asOf),
      flagship: slice.selection.flagshipOnly,
      definition: scene.definition,
      own: own && companyId === paceCompany,
    };
  });
  const pace = scene.paceDays === null ? null : { days: scene.paceDays, whose: paceOwner(scene) };
  return words.clock(headlineFrame(slice, false, locale), said, pace);
}
