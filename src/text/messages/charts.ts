import { formatNumber, type Locale } from '../format';
import { de, possessive } from './headlineParts';

const en = {
  money: {
    question: 'Who raised how much, when?',
    captionLog: 'Capital raised in all, US dollars, log scale',
    captionLinear: 'Capital raised in all, US dollars',
    key: 'Each line adds up one company’s money. A dot is a round, its area the amount: circles are equity, gifts and strategic stakes, squares debt, diamonds both at once, triangles sales by shareholders. Hollow rounds never came in, or don’t count; bars are rounds known to the month or year only.',
    columns: {
      date: 'Date',
      company: 'Company',
      name: 'Round',
      amount: 'Amount',
      instrument: 'Instrument',
      status: 'Status',
      counted: 'In totals',
    },
    undisclosed: 'undisclosed',
    amountUndisclosed: 'Amount undisclosed',
    rivalReports: (range: string) => `Sources disagree: ${range}`,
    until: (from: string, to: string) => `${from} to ${to}`,
    closedOn: (date: string) => `Closed on ${date}`,
    publicSince: (date: string) => `Public since ${date}`,
    preMoney: (amount: string) => `${amount} before the money`,
    postMoney: (amount: string) => `${amount} after the money`,
    totalWith: (amount: string) => `Raised in all by then: ${amount}`,
    notCounted: {
      elsewhere: 'Not counted: the money stands in another row, or isn’t the company’s own',
      secondary: 'Not counted: the money goes to the sellers of shares',
      creditLine: 'Not counted: an undrawn credit line isn’t money yet',
    },
    notReceived: 'Not known to have come in',
    undisclosedNote: (rounds: number) =>
      rounds === 1
        ? '1 round has no disclosed amount: a small ring, not a zero.'
        : `${formatNumber(rounds, 'en')} rounds have no disclosed amount: small rings, not zeros.`,
    hiddenNote: (rounds: number) =>
      rounds === 1
        ? '1 round before the first counted money can’t be shown on a log scale.'
        : `${formatNumber(rounds, 'en')} rounds before the first counted money can’t be shown on a log scale.`,
    yes: 'yes',
    no: 'no',
    apart: 'counted apart',
  },
  valuations: {
    question: 'What are they worth?',
    captionLog: 'Valuation, US dollars, log scale',
    captionLinear: 'Valuation, US dollars',
    key: 'Solid marks are confirmed, pale ones reported, hollow ones only sought or refused. Circles are prices after the money, triangles before it, squares share sales, diamonds mergers, triangles on their tip targets. A line steps through confirmed prices; a pale bar joins reports of one moment that disagree.',
    columns: {
      date: 'Date',
      company: 'Company',
      basis: 'Basis',
      amount: 'Valuation',
      status: 'Status',
      round: 'Round',
    },
    bid: (amount: string) => `Bid: ${amount}`,
    bidRefused: (amount: string) => `Bid: ${amount}, refused`,
    moment: (range: string, reports: number) => `${formatNumber(reports, 'en')} reports of this moment: ${range}`,
    publicSince: (date: string) => `Public since ${date}`,
    ofRound: (round: string) => `Round: ${round}`,
    noRound: 'none linked',
    crossed: 'An offer that was refused, not a price',
  },
  clock: {
    question: 'How long until the weights are out?',
    openOf: (opened: number, launched: number) =>
      `${formatNumber(opened, 'en')} of ${formatNumber(launched, 'en')} opened`,
    closedFor: 'closed for',
    key: 'Each row is a model, from its launch (ring) to the day its full weights were open to all (dot), or on to the as-of day where they are still closed (arrow). The upright tick is the counterfactual: the day it would have been open at the chosen pace.',
    columns: {
      launch: 'Launch',
      company: 'Company',
      model: 'Model',
      opening: 'Opened',
      days: 'Days',
      licence: 'Licence',
      pace: 'Open at the pace on',
    },
    atLaunch: 'at launch',
    stillClosed: 'still closed',
    launched: (date: string) => `Launched: ${date}`,
    opened: (date: string, days: string) => `Opened: ${date}, after ${days}`,
    openedAtLaunch: (date: string) => `Opened: ${date}, at launch`,
    closed: (date: string, days: string) => `Still closed on ${date}, after ${days}`,
    about: (text: string) => `about ${text}`,
    roughly: (text: string) => `≈\u00a0${text}`,
    licence: (licence: string) => `Licence: ${licence}`,
    /** A day, or a month or year where no more is known. */
    when: (date: string, isDay: boolean) => `${isDay ? 'on' : 'in'} ${date}`,
    /** `whose` is `null` where the reader chose the pace. */
    pace: (days: string, whose: string | null) =>
      whose === null ? `At a pace of ${days}` : `At ${possessive(whose)} pace of ${days}`,
    wouldHave: (pace: string, when: string) => `${pace} this would have opened ${when}`,
    would: (pace: string, when: string) => `${pace} this would open ${when}`,
  },
};

type Words = typeof en;

const fr: Words = {
  money: {
    question: 'Qui a levé combien, et quand\u202f?',
    captionLog: 'Capital levé au total, en dollars, échelle log',
    captionLinear: 'Capital levé au total, en dollars',
    key: 'Chaque ligne additionne l’argent d’une entreprise. Un point est un tour de table, sa surface le montant\u00a0: ronds pour le capital, les dons et les parts stratégiques, carrés pour la dette, losanges pour les deux à la fois, triangles pour les ventes d’actionnaires. Un tour évidé n’est jamais arrivé ou ne compte pas\u202f; une barre est un tour dont on ne connaît que le mois ou l’année.',
    columns: {
      date: 'Date',
      company: 'Entreprise',
      name: 'Tour',
      amount: 'Montant',
      instrument: 'Instrument',
      status: 'État',
      counted: 'Dans les totaux',
    },
    undisclosed: 'non publié',
    amountUndisclosed: 'Montant non publié',
    rivalReports: (range) => `Les sources divergent\u00a0: ${range}`,
    until: (from, to) => `${from} – ${to}`,
    closedOn: (date) => `Conclu le ${date}`,
    publicSince: (date) => `Connu depuis le ${date}`,
    preMoney: (amount) => `${amount} avant l’argent levé`,
    postMoney: (amount) => `${amount}, argent levé compris`,
    totalWith: (amount) => `Total levé à cette date\u00a0: ${amount}`,
    notCounted: {
      elsewhere: 'Non compté\u00a0: l’argent figure sur une autre ligne, ou n’appartient pas à l’entreprise',
      secondary: 'Non compté\u00a0: l’argent va aux vendeurs d’actions',
      creditLine: 'Non compté\u00a0: une ligne de crédit non tirée n’est pas encore de l’argent',
    },
    notReceived: 'Rien ne dit que l’argent est arrivé',
    undisclosedNote: (rounds) =>
      rounds < 2
        ? `${formatNumber(rounds, 'fr')} tour au montant non publié\u00a0: un petit anneau, pas un zéro.`
        : `${formatNumber(rounds, 'fr')} tours aux montants non publiés\u00a0: de petits anneaux, pas des zéros.`,
    hiddenNote: (rounds) =>
      rounds < 2
        ? `${formatNumber(rounds, 'fr')} tour antérieur au premier argent compté ne peut figurer sur une échelle logarithmique.`
        : `${formatNumber(rounds, 'fr')} tours antérieurs au premier argent compté ne peuvent figurer sur une échelle logarithmique.`,
    yes: 'oui',
    no: 'non',
    apart: 'compté à part',
  },
  valuations: {
    question: 'Que valent-elles\u202f?',
    captionLog: 'Valorisation, en dollars, échelle log',
    captionLinear: 'Valorisation, en dollars',
    key: 'Les marques pleines sont confirmées, les pâles rapportées par la presse, les évidées seulement souhaitées ou refusées. Ronds pour les prix argent levé compris, triangles pour ceux d’avant, carrés pour les ventes d’actions, losanges pour les fusions, triangles sur la pointe pour les objectifs. Une ligne suit les prix confirmés\u202f; une barre pâle relie les chiffres divergents d’un même moment.',
    columns: {
      date: 'Date',
      company: 'Entreprise',
      basis: 'Base',
      amount: 'Valorisation',
      status: 'État',
      round: 'Tour',
    },
    bid: (amount) => `Offre\u00a0: ${amount}`,
    bidRefused: (amount) => `Offre\u00a0: ${amount}, refusée`,
    moment: (range, reports) => `${formatNumber(reports, 'fr')} chiffres pour ce moment\u00a0: ${range}`,
    publicSince: (date) => `Connue depuis le ${date}`,
    ofRound: (round) => `Tour\u00a0: ${round}`,
    noRound: 'aucun lié',
    crossed: 'Une offre refusée, pas un prix',
  },
  clock: {
    question: 'Combien de temps avant la publication des poids\u202f?',
    openOf: (opened, launched) =>
      `${formatNumber(opened, 'fr')} ${opened < 2 ? 'ouvert' : 'ouverts'} sur ${formatNumber(launched, 'fr')}`,
    closedFor: 'fermé depuis',
    key: 'Chaque ligne est un modèle, de son lancement (anneau) au jour où ses poids complets sont ouverts à tous (point), ou jusqu’à la date retenue s’il est toujours fermé (flèche). Le trait vertical est l’hypothèse\u00a0: le jour où il aurait été ouvert au rythme choisi.',
    columns: {
      launch: 'Lancement',
      company: 'Entreprise',
      model: 'Modèle',
      opening: 'Ouverture',
      days: 'Jours',
      licence: 'Licence',
      pace: 'Ouvert à ce rythme le',
    },
    atLaunch: 'dès la sortie',
    stillClosed: 'toujours fermé',
    launched: (date) => `Lancement\u00a0: ${date}`,
    opened: (date, days) => `Ouverture\u00a0: ${date}, après ${days}`,
    openedAtLaunch: (date) => `Ouverture\u00a0: ${date}, dès la sortie`,
    closed: (date, days) => `Toujours fermé le ${date}, après ${days}`,
    about: (text) => `environ ${text}`,
    roughly: (text) => `≈\u00a0${text}`,
    licence: (licence) => `Licence\u00a0: ${licence}`,
    when: (date, isDay) => `${isDay ? 'le' : 'en'} ${date}`,
    pace: (days, whose) => (whose === null ? `Au rythme de ${days}` : `Au rythme ${de(whose)} (${days})`),
    wouldHave: (pace, when) => `${pace}, il aurait été ouvert ${when}`,
    would: (pace, when) => `${pace}, il serait ouvert ${when}`,
  },
};

/** Words of the charts: captions, tips, notes and tables. */
export const chartText: Readonly<Record<Locale, Words>> = { en, fr };
