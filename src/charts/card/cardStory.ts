import type { Claim } from '../../data/tables/claims';
import type { Company } from '../../data/tables/companies';
import type { ContextEvent } from '../../data/tables/events';
import type { Source } from '../../data/tables/sources';
import type { Statement } from '../../data/tables/statements';
import { promiseOn } from '../../model/promises';
import { formatDate, formatDays } from '../../text/format';
import { cardText } from '../../text/messages/cards';
import { body, type CardBody, type CardContext } from './cardBody';
import { companyName } from './cardNames';
import { describerOf, enumWord, wordsOf, type CardField } from './cardWords';

export function companyBody({ locale }: CardContext, company: Company): CardBody {
  const words = cardText[locale];
  const show = describerOf('companies', company, locale);
  const legalForm = locale === 'en' ? 'legalFormEn' : 'legalFormFr';
  const fields: readonly CardField[] = [
    show.plain('name'),
    show.date('foundedOn', 'day', words.unknown),
    show.as('founders', wordsOf(company.founders, locale, words.noneNamed)),
    show.plain(legalForm),
    show.plain('companyId'),
  ];
  return body(company.companyId, fields, { links: [{ label: show.title('homepage'), url: company.homepage }] });
}

/** A promise's due day and its state on the as-of day; nothing for other kinds, which have neither. */
function promiseFields({ asOf, locale }: CardContext, statement: Statement): readonly CardField[] {
  if (statement.kind !== 'promise') return [];
  const words = cardText[locale];
  const show = describerOf('statements', statement, locale);
  const { state, daysLate } = promiseOn(statement, asOf);
  const outcome = enumWord('statements', 'outcome', state, locale);
  const { outcomeOn } = statement;
  const settledOn =
    state === 'pending'
      ? words.stillOpen
      : state === 'not-testable'
        ? words.doesNotApply
        : outcomeOn === null
          ? words.unknown
          : formatDate(outcomeOn, 'day', locale);
  return [
    show.date('dueOn', statement.duePrecision, words.noDueDay),
    {
      label: show.title('outcome'),
      text: daysLate === null ? outcome : words.daysLate(outcome, formatDays(daysLate, locale)),
      value: state,
    },
    { label: show.title('outcomeOn'), text: settledOn, value: state === 'pending' ? null : outcomeOn },
  ];
}

export function statementBody(context: CardContext, statement: Statement): CardBody {
  const { dataset, locale } = context;
  const words = cardText[locale];
  const show = describerOf('statements', statement, locale);
  const date = formatDate(statement.saidOn, statement.datePrecision, locale);
  const fields: readonly CardField[] = [
    show.as('companyId', companyName(dataset, statement.companyId)),
    show.plain('speaker'),
    show.date('saidOn', statement.datePrecision, words.unknown),
    show.date('knownOn', 'day', words.atTheTime),
    show.word('topic'),
    show.word('kind'),
    ...promiseFields(context, statement),
    show.language('language'),
    show.plain('statementId'),
  ];
  return body(statement.companyId, fields, {
    title: words.statement(statement.speaker, date),
    note: locale === 'en' ? statement.noteEn : statement.noteFr,
    quote: { text: statement.quote, lang: statement.language },
  });
}

export function eventBody({ dataset, locale }: CardContext, event: ContextEvent): CardBody {
  const words = cardText[locale];
  const show = describerOf('events', event, locale);
  const [only] = event.companyIds.length === 1 ? event.companyIds : [];
  const round = event.roundId === null ? undefined : dataset.roundById.get(event.roundId);
  const companies = event.companyIds.map((id) => companyName(dataset, id));
  const fields: readonly CardField[] = [
    show.as('companyIds', wordsOf(companies, locale, words.noneNamed)),
    show.date('happenedOn', event.datePrecision, words.unknown),
    show.date('knownOn', 'day', words.atTheTime),
    show.word('kind'),
    show.usd('amountUsd', words.noAmount),
    round === undefined ? show.plain('roundId', words.noRound) : show.as('roundId', round.name),
    show.plain('eventId'),
  ];
  return body(only ?? null, fields, { note: locale === 'en' ? event.noteEn : event.noteFr });
}

export function claimBody({ locale }: CardContext, claim: Claim): CardBody {
  const show = describerOf('claims', claim, locale);
  const fields: readonly CardField[] = [
    show.plain('order'),
    show.word('theme'),
    show.word('asOfVerdict'),
    show.word('todayVerdict'),
    show.plain('claimId'),
  ];
  return body(null, fields, {
    title: locale === 'en' ? claim.textEn : claim.textFr,
    note: locale === 'en' ? claim.verdictNoteEn : claim.verdictNoteFr,
  });
}

export function sourceBody({ locale }: CardContext, source: Source): CardBody {
  const words = cardText[locale];
  const show = describerOf('sources', source, locale);
  const fields: readonly CardField[] = [
    show.plain('title'),
    show.plain('publisher'),
    show.date('publishedOn', 'day', words.undated),
    show.word('kind'),
    show.language('language'),
    show.plain('sourceId'),
  ];
  return body(null, fields, { links: [{ label: show.title('url'), url: source.url }] });
}
