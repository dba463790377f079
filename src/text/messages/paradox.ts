import { formatList, formatNumber, formatShare, type Locale } from '../format';

const en = {
  question: 'Does money close models?',
  key: 'Each line follows a company through time: a round moves it right (arrowhead, hollow if the money isn’t known to have come in), a flagship model launched closed moves it down (ring), an opening up (dot), to where it stands (large dot). Named are every opening, the first flagship launched closed after it, and key events (diamonds). Only flagships count, whatever the filters; a small dot beside a line is another model opened. Lines that would cover each other run side by side. It shows what went together, not why.',
  caption: {
    weights: 'Share of flagship models with open weights',
    'open-licence': 'Share of flagship models under an open licence',
    osaid: 'Share of flagship models that are open source AI',
  },
  openOf: (opened: number, launched: number) => `${formatNumber(opened, 'en')} of ${formatNumber(launched, 'en')} open`,
  raised: (amount: string, sought: boolean) => `${amount} raised${sought ? ' or sought' : ''}`,
  atMost: (amount: string) => `up to ${amount}`,
  noMoney: 'no money counted',
  opened: (name: string) => `${name} opened`,
  launchedClosed: (name: string) => `${name} launched closed`,
  closed: (name: string) => `${name}, closed`,
  on: (date: string, what: string) => `${date}: ${what}`,
  other: 'not a flagship',
  roundOf: (name: string, amount: string) => `${name}, ${amount}`,
  tip: {
    launched: (date: string) => `Launched closed: ${date}`,
    opened: (date: string) => `Opened: ${date}`,
    openedAtLaunch: (date: string) => `Launched and opened: ${date}`,
    later: (date: string) => `Opened later: ${date}`,
    closed: (date: string) => `Still closed on ${date}`,
    licence: (licence: string) => `Licence: ${licence}`,
    capital: (amount: string, sought: boolean) => `Raised ${sought ? 'or sought ' : ''}in all by then: ${amount}`,
    noCapital: 'No money counted by then',
    share: (opened: number, launched: number) =>
      `Open by then: ${formatNumber(opened, 'en')} of ${formatNumber(launched, 'en')} flagship models, ${formatShare(opened / launched, 'en')}`,
    noShare: 'No flagship model launched by then',
    other: 'Not a flagship: it doesn’t move the share',
  },
  note: {
    hidden: (steps: number) =>
      steps === 1
        ? '1 step before the first counted money has no place on a log scale.'
        : `${formatNumber(steps, 'en')} steps before the first counted money have no place on a log scale.`,
    before: (rounds: number) =>
      rounds === 1
        ? '1 round before its company’s first flagship model has no share to lie at; its money counts.'
        : `${formatNumber(rounds, 'en')} rounds before their company’s first flagship model have no share to lie at; their money counts.`,
    undisclosed: (rounds: number) =>
      rounds === 1
        ? '1 round of undisclosed amount moves no line.'
        : `${formatNumber(rounds, 'en')} rounds of undisclosed amounts move no line.`,
    span: (names: readonly string[]) =>
      `${formatList(
        names.map((name) => `“${name}”`),
        'en',
      )} came in over a year or more but ${names.length === 1 ? 'counts' : 'count'} whole from the first day: until the last, the capital shown is the most it can have been.`,
    more: (name: string, models: number) =>
      models === 1
        ? `${name} opened 1 more model that is no flagship; without “Flagship models only” it is drawn too.`
        : `${name} opened ${formatNumber(models, 'en')} more models that are no flagships; without “Flagship models only” they are drawn too.`,
    noRounds: (names: readonly string[]) => `No line for ${formatList(names, 'en')}: no funding rounds on record.`,
    noFlagship: (names: readonly string[]) => `No line for ${formatList(names, 'en')}: no flagship model launched.`,
  },
  columns: {
    date: 'Date',
    company: 'Company',
    what: 'What happened',
    capital: 'Capital in all',
    counts: 'Open / launched',
    share: 'Share open',
  },
  what: {
    round: (name: string, amount: string) => `${name}: ${amount}`,
    launch: (name: string) => `${name} launched closed`,
    opening: (name: string) => `${name} opened`,
    openingAtLaunch: (name: string) => `${name} launched and opened`,
    other: (name: string) => `${name} opened, not a flagship`,
  },
};

type Words = typeof en;

const fr: Words = {
  question: 'L’argent ferme-t-il les modèles\u202f?',
  key: 'Chaque ligne suit une entreprise dans le temps\u00a0: une levée la déplace à droite (pointe, évidée si rien ne dit que l’argent est arrivé), un modèle phare lancé fermé la fait descendre (anneau), une ouverture la fait monter (point), jusqu’à sa position (gros point). Sont nommés chaque ouverture, le premier modèle phare lancé fermé ensuite et les événements clés (losanges). Seuls comptent les modèles phares, quels que soient les filtres\u202f; un petit point à côté d’une ligne est un autre modèle ouvert. Les lignes qui se couvriraient courent côte à côte. Le graphique montre ce qui va ensemble, pas pourquoi.',
  caption: {
    weights: 'Part des modèles phares aux poids ouverts',
    'open-licence': 'Part des modèles phares sous licence libre',
    osaid: 'Part des modèles phares open source',
  },
  openOf: (opened, launched) =>
    `${formatNumber(opened, 'fr')} ${opened < 2 ? 'ouvert' : 'ouverts'} sur ${formatNumber(launched, 'fr')}`,
  raised: (amount, sought) => `${amount} levés${sought ? ' ou recherchés' : ''}`,
  atMost: (amount) => `au plus ${amount}`,
  noMoney: 'aucun argent compté',
  opened: (name) => `${name} ouvert`,
  launchedClosed: (name) => `${name} lancé fermé`,
  closed: (name) => `${name}, fermé`,
  on: (date, what) => `${date}\u00a0: ${what}`,
  other: 'pas un modèle phare',
  roundOf: (name, amount) => `${name}, ${amount}`,
  tip: {
    launched: (date) => `Lancé fermé\u00a0: ${date}`,
    opened: (date) => `Ouvert\u00a0: ${date}`,
    openedAtLaunch: (date) => `Lancé et ouvert\u00a0: ${date}`,
    later: (date) => `Ouvert plus tard\u00a0: ${date}`,
    closed: (date) => `Toujours fermé le ${date}`,
    licence: (licence) => `Licence\u00a0: ${licence}`,
    capital: (amount, sought) => `Total levé ${sought ? 'ou recherché ' : ''}à cette date\u00a0: ${amount}`,
    noCapital: 'Aucun argent compté à cette date',
    share: (opened, launched) =>
      `À cette date\u00a0: ${formatNumber(opened, 'fr')} ${opened < 2 ? 'modèle phare ouvert' : 'modèles phares ouverts'} sur ${formatNumber(launched, 'fr')}, ${formatShare(opened / launched, 'fr')}`,
    noShare: 'Aucun modèle phare lancé à cette date',
    other: 'Pas un modèle phare\u00a0: la part ne bouge pas',
  },
  note: {
    hidden: (steps) =>
      steps < 2
        ? `${formatNumber(steps, 'fr')} étape antérieure au premier argent compté n’a pas de place sur une échelle log.`
        : `${formatNumber(steps, 'fr')} étapes antérieures au premier argent compté n’ont pas de place sur une échelle log.`,
    before: (rounds) =>
      rounds < 2
        ? `${formatNumber(rounds, 'fr')} levée antérieure au premier modèle phare de son entreprise n’a pas de part où figurer\u202f; son argent compte.`
        : `${formatNumber(rounds, 'fr')} levées antérieures au premier modèle phare de leur entreprise n’ont pas de part où figurer\u202f; leur argent compte.`,
    undisclosed: (rounds) =>
      rounds < 2
        ? `${formatNumber(rounds, 'fr')} levée au montant non publié ne déplace aucune ligne.`
        : `${formatNumber(rounds, 'fr')} levées aux montants non publiés ne déplacent aucune ligne.`,
    span: (names) =>
      `${formatList(
        names.map((name) => `«\u202f${name}\u202f»`),
        'fr',
      )}\u00a0: de l’argent arrivé sur un an ou plus, mais compté en entier dès le premier jour\u202f; jusqu’au dernier, le capital montré est un maximum.`,
    more: (name, models) =>
      models < 2
        ? `${name} a ouvert encore ${formatNumber(models, 'fr')} modèle qui n’est pas un modèle phare\u202f; sans «\u202fModèles phares seulement\u202f», il est dessiné aussi.`
        : `${name} a ouvert encore ${formatNumber(models, 'fr')} modèles qui ne sont pas des modèles phares\u202f; sans «\u202fModèles phares seulement\u202f», ils sont dessinés aussi.`,
    noRounds: (names) => `Pas de ligne pour ${formatList(names, 'fr')}\u00a0: aucune levée dans les données.`,
    noFlagship: (names) => `Pas de ligne pour ${formatList(names, 'fr')}\u00a0: aucun modèle phare lancé.`,
  },
  columns: {
    date: 'Date',
    company: 'Entreprise',
    what: 'Ce qui s’est passé',
    capital: 'Capital au total',
    counts: 'Ouverts / lancés',
    share: 'Part ouverte',
  },
  what: {
    round: (name, amount) => `${name}\u00a0: ${amount}`,
    launch: (name) => `${name} lancé fermé`,
    opening: (name) => `${name} ouvert`,
    openingAtLaunch: (name) => `${name} lancé et ouvert`,
    other: (name) => `${name} ouvert, pas un modèle phare`,
  },
};

/** Words of the paradox view: captions, labels, tips, notes and table. */
export const paradoxText: Readonly<Record<Locale, Words>> = { en, fr };
