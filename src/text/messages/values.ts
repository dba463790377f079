import type { Locale } from '../format';
import { valueLabels } from './tables';

type Group = keyof (typeof valueLabels)['en'];

/** Which group of words a column's values belong to, by table and column of the CSV files. */
export const valueGroups: Readonly<Record<string, Group>> = {
  'funding_rounds.date_precision': 'precision',
  'funding_rounds.amount_basis': 'amountBasis',
  'funding_rounds.instrument': 'instrument',
  'funding_rounds.status': 'roundStatus',
  'round_investors.investor_kind': 'investorKind',
  'round_investors.role': 'investorRole',
  'valuations.date_precision': 'precision',
  'valuations.basis': 'valuationBasis',
  'valuations.status': 'valuationStatus',
  'release_events.date_precision': 'precision',
  'release_events.kind': 'releaseKind',
  'release_events.access': 'access',
  'release_events.scope': 'scope',
  'openness.dimension': 'dimension',
  'openness.level': 'level',
  'statements.date_precision': 'precision',
  'statements.topic': 'topic',
  'statements.kind': 'statementKind',
  'statements.due_precision': 'precision',
  'statements.outcome': 'outcome',
  'events.date_precision': 'precision',
  'events.kind': 'eventKind',
  'claims.theme': 'theme',
  'claims.as_of_verdict': 'verdict',
  'claims.today_verdict': 'verdict',
  'sources.kind': 'sourceKind',
};

/** A value of a list column (`funding_rounds.status`) in words; the value itself where there are none. */
export function valueLabel(column: string, value: string, locale: Locale): string {
  const group = valueGroups[column];
  if (group === undefined) return value;
  const labels: Readonly<Record<string, string>> = valueLabels[locale][group];
  return labels[value] ?? value;
}
