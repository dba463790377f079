import type { ContextEvent } from '../data/tables/events';

/** By what the rows of the investors view are ordered: first cheque, sum disclosed, name. */
export const investorOrders = ['first', 'total', 'name'] as const;
type InvestorOrder = (typeof investorOrders)[number];

/** How many rows the investors view has: those behind more than one company and some others, or all. */
export const investorRowSets = ['some', 'all'] as const;
type InvestorRowSet = (typeof investorRowSets)[number];

/** The kinds of event that can be laid over the time views as lines; `key` is the bid and the verdict on it. */
export const lineKinds = [
  'key',
  'founding',
  'governance',
  'deal',
  'acquisition',
  'merger',
  'bid',
  'lawsuit',
  'ruling',
  'infrastructure',
  'ipo',
] as const satisfies readonly (ContextEvent['kind'] | 'key')[];
export type LineKind = (typeof lineKinds)[number];

/** How views show what is selected; a choice of presentation, no filter. An immutable value. */
export interface ViewOptions {
  readonly investorOrder: InvestorOrder;
  readonly investorRows: InvestorRowSet;
  /** In the order of `lineKinds`, without repeats. */
  readonly lines: readonly LineKind[];
}

export const defaultOptions: ViewOptions = { investorOrder: 'first', investorRows: 'some', lines: ['key'] };
