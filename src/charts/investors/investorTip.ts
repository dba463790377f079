import { isReceived } from '../../model/funding';
import type { Cheque, InvestorRecord } from '../../model/investors';
import type { Dataset } from '../../model/dataset';
import { formatUsd, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { investorText } from '../../text/messages/investors';
import { valueLabels } from '../../text/messages/tables';
import { companyName } from '../card/cardNames';
import { roundDate } from '../money/moneyTip';
import type { Tip } from '../view';

/** The other companies that an investor stands behind, by name. */
export function otherCompanies({ companyIds }: InvestorRecord, companyId: string, dataset: Dataset): readonly string[] {
  return [...companyIds]
    .filter((id) => id !== companyId)
    .map((id) => companyName(dataset, id))
    .sort();
}

/** What is known of a cheque: amount, round, date, role, and what else its investor gave. */
export function chequeTip(investor: InvestorRecord, { row, round }: Cheque, dataset: Dataset, locale: Locale): Tip {
  const words = investorText[locale];
  const labels = valueLabels[locale];
  const { cheques, disclosed, undisclosed } = investor;
  const others = otherCompanies(investor, round.companyId, dataset);
  const lines = [
    row.amountUsd === null ? words.amountUndisclosed : formatUsd(row.amountUsd, locale),
    words.round(round.name, companyName(dataset, round.companyId)),
    roundDate(round, locale),
    `${labels.investorRole[row.role]}, ${labels.instrument[round.instrument]}, ${labels.roundStatus[round.status]}`,
    isReceived(round) ? null : chartText[locale].money.notReceived,
    others.length === 0 ? null : words.also(others),
    cheques.length === 1
      ? null
      : words.allCheques(cheques.length, disclosed === null ? null : formatUsd(disclosed, locale), undisclosed),
  ];
  return { title: investor.name, lines: lines.filter((line) => line !== null) };
}
