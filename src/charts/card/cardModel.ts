import { opennessWords } from '../../data/words/models';
import type { Model } from '../../data/tables/models';
import type { OpennessLevel } from '../../data/tables/openness';
import type { ReleaseEvent } from '../../data/tables/releaseEvents';
import { dimensions, levelsOn } from '../../model/openLevels';
import { openingClock, type Lag } from '../../model/openness';
import { formatDate, formatDays, type Locale } from '../../text/format';
import { cardText } from '../../text/messages/cards';
import { matrixText } from '../../text/messages/matrix';
import { body, type CardBody, type CardContext } from './cardBody';
import { companyName, modelName } from './cardNames';
import { describerOf, enumWord, type CardField } from './cardWords';

function lagText(lag: Lag, locale: Locale): string {
  const days = formatDays(lag.days, locale);
  return lag.precision === 'day' ? days : cardText[locale].about(days);
}

/** Launch and opening as the record had them on the as-of day: computed, no columns. */
function clockFields({ dataset, asOf, locale }: CardContext, model: Model): readonly CardField[] {
  const words = cardText[locale];
  const clock = openingClock(dataset, model, 'weights', asOf);
  const day = formatDate(asOf, 'day', locale);
  if (clock === null) return [{ label: words.launched, text: words.notLaunchedBy(day), value: null }];
  const { launch, opening, lag } = clock;
  const date = (event: ReleaseEvent) => formatDate(event.releasedOn, event.datePrecision, locale);
  const lagged = lagText(lag, locale);
  return [
    { label: words.launched, text: date(launch), value: launch.releasedOn },
    opening === null
      ? { label: words.opened, text: words.notOpened(day, lagged), value: null }
      : { label: words.opened, text: words.openedAfter(date(opening), lagged), value: opening.releasedOn },
  ];
}

export function modelBody(context: CardContext, model: Model): CardBody {
  const { dataset, locale } = context;
  const words = cardText[locale];
  const show = describerOf('models', model, locale);
  const fields: readonly CardField[] = [
    show.as('companyId', companyName(dataset, model.companyId)),
    show.plain('name'),
    show.plain('family'),
    show.yesNo('isFlagship'),
    ...clockFields(context, model),
    show.count('parametersTotal', words.undisclosed),
    show.count('parametersActive', words.undisclosed),
    show.count('contextTokens', words.unknown),
    show.plain('modelId'),
  ];
  return body(model.companyId, fields, { note: locale === 'en' ? model.noteEn : model.noteFr });
}

export function releaseBody({ dataset, locale }: CardContext, release: ReleaseEvent): CardBody {
  const words = cardText[locale];
  const show = describerOf('releaseEvents', release, locale);
  const fields: readonly CardField[] = [
    show.as('companyId', companyName(dataset, release.companyId)),
    show.as('modelId', modelName(dataset, release.modelId)),
    show.date('releasedOn', release.datePrecision, words.unknown),
    show.word('kind'),
    show.word('access'),
    show.plain('licence', words.notStated),
    show.word('scope', release.kind === 'weights' ? words.unknown : words.doesNotApply),
    show.plain('eventId'),
  ];
  return body(release.companyId, fields, {
    note: locale === 'en' ? release.noteEn : release.noteFr,
    links: release.url === null ? [] : [{ label: show.title('url'), url: release.url }],
  });
}

/**
 * All ten dimensions with their levels and the reason for each; one without a row is unknown. On an earlier day than the
 * edition's, the day's level comes first, and the reason stands with the grade it was given for.
 */
export function opennessBody(
  { dataset, asOf, locale }: CardContext,
  modelId: string,
  levels: readonly OpennessLevel[],
): CardBody {
  const words = cardText[locale];
  const { tip } = matrixText[locale];
  const model = dataset.modelById.get(modelId);
  const day = (iso: string) => formatDate(iso, 'day', locale);
  const word = (level: string) => enumWord('openness', 'level', level, locale);
  const replayed = asOf < dataset.edition ? levelsOn(dataset, modelId, asOf) : null;
  const fields = dimensions.map((dimension): CardField => {
    const row = levels.find((level) => level.dimension === dimension);
    const level = word(row?.level ?? 'unknown');
    const note = row === undefined ? '' : locale === 'en' ? row.noteEn : row.noteFr;
    const reasoned = note === '' ? level : words.level(level, note);
    return {
      label: enumWord('openness', 'dimension', dimension, locale),
      text:
        replayed === null
          ? reasoned
          : `${tip.levelOn(word(replayed[dimension]), day(asOf))}. ${tip.graded(day(dataset.edition), reasoned)}`,
      value: row?.level ?? null,
    };
  });
  return body(model?.companyId ?? null, [
    ...fields,
    { label: opennessWords.columns.modelId.title[locale], text: modelId, value: modelId },
  ]);
}
