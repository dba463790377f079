import type { Measure } from '../../model/claimFigures/figure';
import { eventOf } from '../../model/claimFigures/recordDay';
import type { Dataset } from '../../model/dataset';
import type { RecordRef } from '../../model/record';
import { formatDateShort, formatList, formatUsd, type Locale } from '../../text/format';
import { cardText } from '../../text/messages/cards';
import { claimText } from '../../text/messages/claims';
import { valueLabels } from '../../text/messages/tables';
import { companyName, modelName } from '../card/cardNames';

/** What a figure is of. A quotation stands beside the name of who said it, in its own language. */
export interface FigureLabel {
  readonly text: string;
  readonly quote: { readonly text: string; readonly lang: string } | null;
}

function roundLabel(dataset: Dataset, roundId: string, locale: Locale): string {
  const round = dataset.roundById.get(roundId);
  return round === undefined ? roundId : cardText[locale].round(round.name, companyName(dataset, round.companyId));
}

/** A record's name without its day: the figure is the day, or hangs on it. */
function recordLabel(dataset: Dataset, { kind, id }: RecordRef, locale: Locale): string {
  const { labels } = claimText[locale];
  switch (kind) {
    case 'model':
      return labels.launch(modelName(dataset, id));
    case 'release': {
      const release = dataset.releaseById.get(id);
      if (release === undefined) return id;
      return labels.release(modelName(dataset, release.modelId), valueLabels[locale].releaseKind[release.kind]);
    }
    case 'event': {
      const event = eventOf(dataset, id);
      return event === undefined ? id : locale === 'en' ? event.titleEn : event.titleFr;
    }
    case 'round':
      return roundLabel(dataset, id, locale);
    case 'valuation': {
      const valuation = dataset.valuationById.get(id);
      if (valuation === undefined) return id;
      const { roundId, companyId } = valuation;
      return roundId === null ? companyName(dataset, companyId) : roundLabel(dataset, roundId, locale);
    }
    default:
      return id;
  }
}

const plain = (text: string): FigureLabel => ({ text, quote: null });

function quoted(
  dataset: Dataset,
  statementId: string,
  locale: Locale,
  text: (speaker: string) => string = (speaker) => speaker,
): FigureLabel {
  const statement = dataset.statementById.get(statementId);
  if (statement === undefined) return plain(text(statementId));
  const lead = claimText[locale].labels.quoting(text(statement.speaker));
  return { text: lead, quote: { text: statement.quote, lang: statement.language } };
}

/** What a measure is of, in the reader's language. */
export function figureLabel(dataset: Dataset, measure: Measure, locale: Locale): FigureLabel {
  const { labels } = claimText[locale];
  const company = (id: string) => companyName(dataset, id);
  const model = (id: string) => modelName(dataset, id);
  switch (measure.kind) {
    case 'day': {
      if (measure.ref.kind === 'statement') return quoted(dataset, measure.ref.id, locale);
      const label = recordLabel(dataset, measure.ref, locale);
      return plain(measure.ref.kind === 'round' ? labels.announced(label) : label);
    }
    case 'amount': {
      const label = recordLabel(dataset, measure.ref, locale);
      return plain(measure.ref.kind === 'valuation' ? labels.reported(label) : labels.amount(label));
    }
    case 'between':
      return plain(
        labels.between(recordLabel(dataset, measure.from, locale), recordLabel(dataset, measure.to, locale)),
      );
    case 'opening':
      return plain(labels.opening(model(measure.modelId)));
    case 'pace':
      return plain(labels.pace(model(measure.modelId)));
    case 'newest':
      return plain(labels.newest(company(measure.companyId)));
    case 'launched-after':
      return plain(labels.launchedAfter(company(measure.companyId), model(measure.modelId)));
    case 'open':
      return plain(
        labels.open[measure.definition](company(measure.companyId), measure.flagship ? labels.flagships : labels.works),
      );
    case 'closed':
      return plain(labels.closed(formatList(measure.modelIds.map(model), locale)));
    case 'published-after':
      return plain(labels.publishedAfter(company(measure.companyId), formatDateShort(measure.day, 'day', locale)));
    case 'level':
      return plain(labels.level(model(measure.modelId), valueLabels[locale].dimension[measure.dimension]));
    case 'open-with':
      return plain(labels.openWith(valueLabels[locale].dimension[measure.dimension]));
    case 'licence':
      return plain(labels.licence(model(dataset.releaseById.get(measure.eventId)?.modelId ?? measure.eventId)));
    case 'parameters':
      return plain(labels.parameters(model(measure.modelId)));
    case 'worth':
      return plain(labels.worth(company(measure.companyId)));
    case 'largest':
      return plain(labels.largest(company(measure.companyId)));
    case 'of-amount':
      return plain(labels.ofAmount(formatUsd(measure.amountUsd, locale), company(measure.companyId)));
    case 'investors':
      return plain(labels.investors(roundLabel(dataset, measure.roundId, locale)));
    case 'promise':
      return quoted(dataset, measure.statementId, locale, labels.promise);
    case 'kept':
      return plain(labels.kept(company(measure.companyId)));
    case 'criticisms':
      return plain(labels.criticisms(measure.speaker));
    case 'founders':
      return plain(labels.founders(company(measure.companyId)));
  }
}
