import { isCapital } from '../../model/funding';
import { otherOpenings, type Period } from '../../model/turningPoints';
import type { Scene } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { paradoxText } from '../../text/messages/paradox';
import { companyName } from '../card/cardNames';
import { settled } from '../page/figures';
import { isIn, unfinished, type Track } from './paradoxTrack';

/** Whether the record holds any round of a company, whatever is selected: without one its capital isn't known. */
export function hasRounds({ dataset }: Pick<Scene, 'dataset'>, companyId: string): boolean {
  return dataset.tables.fundingRounds.some((round) => round.companyId === companyId);
}

/** Rounds of a path that count from their first day while other steps fall into their time. */
function spanning({ steps, shown }: Track): readonly string[] {
  return [
    ...new Set(shown.flatMap((step) => unfinished(steps, step.on).filter((round) => round !== roundOf(step)))),
  ].map(({ name }) => name);
}

function roundOf({ cause }: Track['steps'][number]) {
  return cause.kind === 'round' ? cause.round : null;
}

/** What the drawing can't show, or shows with a caveat, of the period; nothing is left out silently. */
export function paradoxNotes(
  scene: Scene,
  period: Period,
  tracks: readonly Track[],
  drawn: readonly string[],
  locale: Locale,
): readonly string[] {
  const words = paradoxText[locale].note;
  const { dataset, disputed, scale } = scene;
  const known = tracks.filter(({ companyId }) => hasRounds(scene, companyId));
  const launching = known.filter(({ end }) => end !== null && end.launched > 0);
  const steps = launching.flatMap(({ shown }) => shown);
  const hidden =
    scale === 'linear' ? [] : steps.filter(({ total, launched }) => launched > 0 && settled(total, disputed).low === 0);
  const before = steps.filter(({ cause, launched }) => cause.kind === 'round' && launched === 0);
  const undisclosed = scene.drawn.fundingRounds.filter(
    (round) => isCapital(round) && round.amountUsd === null && isIn(round.announcedOn, period),
  );
  const spans = launching.flatMap(spanning);
  const named = (some: readonly Track[]) => some.map(({ companyId }) => companyName(dataset, companyId));
  const noRounds = named(tracks.filter((track) => !known.includes(track)));
  const noFlagship = named(known.filter((track) => !launching.includes(track)));
  return [
    ...(noRounds.length === 0 ? [] : [words.noRounds(noRounds)]),
    ...(noFlagship.length === 0 ? [] : [words.noFlagship(noFlagship)]),
    ...(hidden.length === 0 ? [] : [words.hidden(hidden.length)]),
    ...(before.length === 0 ? [] : [words.before(before.length)]),
    ...(spans.length === 0 ? [] : [words.span(spans)]),
    ...(undisclosed.length === 0 ? [] : [words.undisclosed(undisclosed.length)]),
    ...drawn.flatMap((companyId) => {
      const { more } = otherOpenings(dataset, companyId, scene.drawn.models, scene.definition, period);
      return more === 0 ? [] : [words.more(companyName(dataset, companyId), more)];
    }),
  ];
}
