import { isReceived } from '../../model/funding';
import { backedCompanies, backsSeveral, investorsOf, type InvestorRecord } from '../../model/investors';
import type { Slice } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { headlineText } from '../../text/messages/headlines';
import { investorText } from '../../text/messages/investors';
import type { BackersSaid } from '../../text/messages/investorsHeadlines';
import { companyName } from '../card/cardNames';
import { headlineFrame, moneyNarrowed } from '../headlineFrame';
import { inChosenOrder } from '../page/figures';

function sumsOf(investors: readonly InvestorRecord[]): BackersSaid['sums'] {
  const disclosed = investors.flatMap(({ name, disclosed: usd }) => (usd === null ? [] : [{ name, usd }]));
  if (disclosed.length === 0) return { disclosed: 0, largest: null };
  const usd = disclosed.reduce((most, sum) => Math.max(most, sum.usd), 0);
  const largest = { names: disclosed.filter((sum) => sum.usd === usd).map(({ name }) => name), usd };
  return { disclosed: disclosed.length, largest };
}

/**
 * How many of those named in the selected rounds stand behind both of the companies (behind more than one, where more
 * than two of those chosen have backers on record), and whose disclosed sum is the largest. Never throws.
 */
export function investorsHeadline(slice: Slice, locale: Locale): string {
  const words = investorText[locale];
  const { dataset, selected } = slice;
  const chosen = inChosenOrder(slice, selected.companies);
  if (chosen.length === 0) return headlineText[locale].noCompany;
  const compared = backedCompanies(
    dataset,
    chosen.map(({ companyId }) => companyId),
  );
  if (compared.length === 0) return words.absent(chosen.map(({ name }) => name));
  const investors = investorsOf(dataset, selected.fundingRounds);
  const several = investors.filter(backsSeveral);
  return words.headline(headlineFrame(slice, moneyNarrowed(slice), locale), {
    companies: compared.map((id) => ({
      name: companyName(dataset, id),
      backers: investors.filter(({ companyIds }) => companyIds.has(id)).length,
    })),
    names: investors.map(({ name }) => name),
    several: several.map(({ name }) => name),
    sums: sumsOf(compared.length === 1 ? investors : several),
    unclosed: investors.some(({ cheques }) => cheques.some(({ round }) => !isReceived(round))),
  });
}
