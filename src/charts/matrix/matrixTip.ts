import type { Level, Dimension } from '../../model/openLevels';
import { requiredDimensions } from '../../model/openness';
import { yardstickDays, type Shortfall, type Yardstick } from '../../model/verdict';
import type { Scene } from '../../selection/slice';
import { capitalised } from '../../text/capitalised';
import { formatDate, type Locale } from '../../text/format';
import { matrixText } from '../../text/messages/matrix';
import { valueLabels } from '../../text/messages/tables';
import type { Tip } from '../view';
import type { MatrixRow } from './matrixRows';

/** Dimensions in words, one after the other. */
function listOf(dimensions: readonly Dimension[], locale: Locale): string {
  return dimensions.map((dimension) => valueLabels[locale].dimension[dimension]).join(', ');
}

/** The level as graded and as it stood on the day, the reason, and whether the definition requires it. */
export function cellTip(row: MatrixRow, dimension: Dimension, scene: Scene, locale: Locale): Tip {
  const { dataset, asOf, definition } = scene;
  const { tip, definitions } = matrixText[locale];
  const labels = valueLabels[locale];
  const graded = dataset.opennessByModel.get(row.model.modelId)?.find((level) => level.dimension === dimension);
  const level = row.levels[dimension];
  const inWords = (named: Level) => capitalised(labels.level[named]);
  const day = (iso: string) => formatDate(iso, 'day', locale);
  const past = asOf < dataset.edition;
  const note = graded === undefined ? null : locale === 'en' ? graded.noteEn : graded.noteFr;
  const edition = day(dataset.edition);
  const why =
    note === null || graded === undefined || !past
      ? note
      : graded.level === level
        ? tip.graded(edition, note)
        : tip.gradedAs(edition, labels.level[graded.level], note);
  const lines = [
    past ? tip.levelOn(inWords(level), day(asOf)) : inWords(level),
    why,
    requiredDimensions[definition].includes(dimension) ? tip.required(definitions[definition]) : null,
  ];
  return {
    title: tip.title(row.model.name, labels.dimension[dimension]),
    lines: lines.filter((line) => line !== null),
  };
}

/** What stands in the way of a verdict, by level. */
function reasons(lacks: readonly Shortfall[], unknown: readonly Dimension[], locale: Locale): readonly string[] {
  const { tip } = matrixText[locale];
  const at = (level: Shortfall['level']) =>
    lacks.filter((shortfall) => shortfall.level === level).map(({ dimension }) => dimension);
  return [
    { say: tip.lacks, dimensions: at('closed') },
    { say: tip.partly, dimensions: at('partial') },
    { say: tip.unknown, dimensions: unknown },
  ].flatMap(({ say, dimensions }) => (dimensions.length === 0 ? [] : [say(listOf(dimensions, locale))]));
}

function verdictLines({ osaid, mof, index }: MatrixRow, yardstick: Yardstick, locale: Locale): readonly string[] {
  const { tip, ungraded } = matrixText[locale];
  switch (yardstick) {
    case 'osaid': {
      const said = { meets: tip.meets, fails: tip.fails, unknown: tip.notKnown }[osaid.kind];
      return [said, ...reasons(osaid.lacks, osaid.unknown, locale)];
    }
    case 'mof': {
      const said = {
        none: tip.noClass,
        unknown: tip.notKnown,
        'at-most': tip.atMost(mof.atMost ?? '', mof.missed),
      }[mof.kind];
      return [
        said,
        ...reasons(mof.lacks, mof.unknown, locale),
        tip.ungraded(mof.ungraded.map((part) => ungraded[part]).join(', ')),
      ];
    }
    case 'index':
      return [capitalised(tip.gradient(index)), tip.noMark];
  }
}

/** A verdict with its reason: what is missing, what isn't known, what isn't graded. */
export function verdictTip(row: MatrixRow, yardstick: Yardstick, { asOf }: Scene, locale: Locale): Tip {
  const { tip, yardsticks } = matrixText[locale];
  const made = yardstickDays[yardstick];
  return {
    title: tip.title(row.model.name, yardsticks[yardstick]),
    lines: [
      ...verdictLines(row, yardstick, locale),
      ...(asOf < made ? [tip.later(formatDate(made, 'day', locale))] : []),
    ],
  };
}
