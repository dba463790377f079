import type { TableName } from '../../data/tables';

/** Tables that no date narrows: neither the brush nor the as-of day leaves any of their rows out. */
export const timelessTables: readonly TableName[] = ['companies', 'claims', 'sources'];
