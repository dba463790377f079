import { shareOf, type ShareState } from '../../model/sharePath';
import type { Period } from '../../model/turningPoints';
import type { Slice } from '../../selection/slice';
import { formatShare, type Locale } from '../../text/format';
import { headlineText } from '../../text/messages/headlines';
import { paradoxHeadlineText, type ParadoxSaid, type ShareAt } from '../../text/messages/paradoxHeadlines';
import { headlineFrame, moneyNarrowed } from '../headlineFrame';
import { inChosenOrder, onRecord, settled } from '../page/figures';
import { brushedPeriod, caveatOn, pathsOf, trackOf, type Track } from './paradoxTrack';

/** A state that has a share. */
interface Seen {
  readonly state: ShareState;
  readonly share: number;
}

function seenOf({ start, shown }: Track): readonly Seen[] {
  return [...(start === null ? [] : [start]), ...shown].flatMap((state) => {
    const share = shareOf(state);
    return share === null ? [] : [{ state, share }];
  });
}

function wayOf(track: Track, period: Period, slice: Slice): ParadoxSaid['way'] {
  const seen = seenOf(track);
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'none' };
  const at = ({ state, share }: Seen): ShareAt => {
    const { low, high } = settled(state.total, slice.selection.disputed);
    return { share, money: high === 0 ? null : { low, high } };
  };
  // Shares that read the same are said to be the same.
  const said = ({ share }: Seen) => formatShare(share, 'en');
  const [from, to] = [at(first), at(last)];
  const peak = seen.reduce((held, one) => (one.share >= held.share ? one : held), first);
  if (period.from === null && said(peak) !== said(last)) return { kind: 'peaked', from: at(peak), to };
  if (said(first) !== said(last)) return { kind: last.share < first.share ? 'fell' : 'rose', from, to };
  if (seen.some((one) => said(one) !== said(last))) return { kind: 'back', from, to };
  if (seen.length === 1 && period.from === null) return { kind: 'at', to };
  return { kind: 'stayed', from: period.from === null ? null : from, to };
}

/**
 * How each company's share of open flagships moved while its capital grew: over the brushed days from their first to
 * their last; without a first day from the last time at its peak, or where that's the end from the first flagship on.
 * Says what went together, never that one made the other. Companies without rounds or models on record are passed
 * over. Never throws.
 */
export function paradoxHeadline(slice: Slice, locale: Locale): string {
  const words = headlineText[locale];
  const companies = inChosenOrder(slice, slice.selected.companies);
  if (companies.length === 0) return words.noCompany;
  const names = companies.map(({ name }) => name);
  const funded = companies.filter(({ companyId }) => onRecord(slice, companyId, ['fundingRounds']));
  if (funded.length === 0) return words.absent.money(names);
  const known = funded.filter(({ companyId }) => onRecord(slice, companyId, ['models', 'releaseEvents']));
  if (known.length === 0) return words.absent.clock(names);
  const period = brushedPeriod(slice);
  const paths = pathsOf(slice.scene);
  const said = known.map(({ companyId, name }): ParadoxSaid => {
    const track = trackOf(companyId, paths.get(companyId) ?? [], period);
    return { name, way: wayOf(track, period, slice) };
  });
  const sought = known.some(({ companyId }) => caveatOn(paths.get(companyId) ?? [], period.to).sought);
  const { definition } = slice.scene;
  return paradoxHeadlineText[locale](headlineFrame(slice, moneyNarrowed(slice), locale), said, { definition, sought });
}
