import { loadChanges } from '../data/changes';
import type { Change } from '../data/tables/changes';
import { fetchText } from './fetchText';

let loading: Promise<readonly Change[]> | null = null;

/**
 * The record's history, newest first: fetched when first asked for, and once. Empty where the file can't be had, since
 * a card is whole without it. Never rejects.
 */
export function recordChanges(): Promise<readonly Change[]> {
  loading ??= loadChanges({ fetchText, base: './data/' }).then(({ changes }) => changes);
  return loading;
}
