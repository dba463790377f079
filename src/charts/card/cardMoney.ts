import type { FundingRound } from '../../data/tables/fundingRounds';
import type { RoundInvestor } from '../../data/tables/roundInvestors';
import type { Valuation } from '../../data/tables/valuations';
import { isReceived, roundKnown } from '../../model/funding';
import { formatDate, type Locale } from '../../text/format';
import { cardText } from '../../text/messages/cards';
import { body, type CardBody, type CardContext } from './cardBody';
import { companyName, investorName } from './cardNames';
import { describerOf, enumWord, moneyText, wordsOf, type CardField } from './cardWords';

/** Whether and why a round is in the totals. */
function countedText(round: FundingRound, locale: Locale): string {
  const words = cardText[locale].counted;
  if (!round.counted) return words.notCounted;
  if (round.instrument === 'secondary') return words.secondary;
  if (round.instrument === 'credit-line') return words.creditLine;
  if (!isReceived(round)) return words.notReceived;
  return round.amountUsd === null ? words.undisclosed : words.yes;
}

export function roundBody({ dataset, locale }: CardContext, round: FundingRound): CardBody {
  const words = cardText[locale];
  const show = describerOf('fundingRounds', round, locale);
  const leads = round.leadInvestors.map((id) => investorName(dataset, id));
  const fields: readonly CardField[] = [
    show.as('companyId', companyName(dataset, round.companyId)),
    show.plain('name'),
    show.date('announcedOn', round.datePrecision, words.unknown),
    show.date('knownOn', 'day', words.atTheTime),
    show.date('closedOn', 'day', isReceived(round) ? words.unknown : words.doesNotApply),
    show.usd('amountUsd', words.undisclosed),
    show.word('amountBasis'),
    show.as('counted', countedText(round, locale)),
    show.word('instrument'),
    show.word('status'),
    show.usd('preMoneyUsd', words.unknown),
    show.usd('postMoneyUsd', words.unknown),
    show.as('leadInvestors', wordsOf(leads, locale, words.noneNamed)),
    show.plain('roundId'),
  ];
  return body(round.companyId, fields, { note: locale === 'en' ? round.noteEn : round.noteFr });
}

/** An investor's cheques in rounds public on the as-of day, by the rounds' day. */
export function investorBody({ dataset, asOf, locale }: CardContext, rows: readonly RoundInvestor[]): CardBody {
  const [first] = rows;
  if (first === undefined) return body(null, []);
  const words = cardText[locale];
  const show = describerOf('roundInvestors', first, locale);
  const cheques = rows
    .flatMap((row) => {
      const round = dataset.roundById.get(row.roundId);
      return round !== undefined && roundKnown(round, asOf) ? [{ row, round }] : [];
    })
    .sort((a, b) => (a.round.announcedOn < b.round.announcedOn ? -1 : 1));
  const backed = [...new Set(cheques.map(({ round }) => companyName(dataset, round.companyId)))];
  const texts = cheques.map(({ row, round }) =>
    words.cheque(
      words.round(round.name, companyName(dataset, round.companyId)),
      formatDate(round.announcedOn, round.datePrecision, locale),
      row.amountUsd === null ? words.undisclosed : moneyText(row.amountUsd, locale),
      enumWord('roundInvestors', 'role', row.role, locale),
    ),
  );
  return body(null, [
    show.plain('investorName'),
    show.word('investorKind'),
    { label: words.backs, text: wordsOf(backed, locale, words.notPublicYet), value: backed.length },
    {
      label: words.cheques,
      text: texts.length === 0 ? words.notPublicYet : texts.join(words.separator),
      value: texts.length,
    },
    show.plain('investorId'),
  ]);
}

export function valuationBody({ dataset, locale }: CardContext, valuation: Valuation): CardBody {
  const words = cardText[locale];
  const show = describerOf('valuations', valuation, locale);
  const round = valuation.roundId === null ? undefined : dataset.roundById.get(valuation.roundId);
  const fields: readonly CardField[] = [
    show.as('companyId', companyName(dataset, valuation.companyId)),
    show.date('valuedOn', valuation.datePrecision, words.unknown),
    show.date('knownOn', 'day', words.atTheTime),
    show.usd('amountUsd', words.undisclosed),
    show.word('basis'),
    show.word('status'),
    round === undefined ? show.plain('roundId', words.noRound) : show.as('roundId', round.name),
    show.plain('valuationId'),
  ];
  return body(valuation.companyId, fields, { note: locale === 'en' ? valuation.noteEn : valuation.noteFr });
}
