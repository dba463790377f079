import type { Model } from '../../data/tables/models';
import type { ReleaseEvent } from '../../data/tables/releaseEvents';
import { capitalised } from '../../text/capitalised';
import { formatDate, type Locale } from '../../text/format';
import { releasesText } from '../../text/messages/releases';
import { valueLabels } from '../../text/messages/tables';
import type { Tip } from '../view';

/** What is known of a release: its model, date and kind, what the public could do from then on, and the licence. */
export function releaseTip(event: ReleaseEvent, model: Model, locale: Locale): Tip {
  const words = releasesText[locale];
  const labels = valueLabels[locale];
  const lines = [
    formatDate(event.releasedOn, event.datePrecision, locale),
    capitalised(event.scope === 'partial' ? words.partWeights : labels.releaseKind[event.kind]),
    words.access(labels.access[event.access]),
    event.licence === null ? null : words.licence(event.licence),
  ];
  return { title: model.name, lines: lines.filter((line) => line !== null) };
}
