import { formatDate, formatList, formatNumber, formatUsdLong, type Locale } from '../../format';
import { valueLabels } from '../tables';
import type { Section } from './block';
import { counted } from './counted';
import type { MethodFigures } from './figures';

function stated(state: string, locale: Locale): string {
  const labels: Readonly<Record<string, string>> = valueLabels[locale].outcome;
  return labels[state] ?? state;
}

const en = {
  limits: ({ limits, sources, edition }: MethodFigures): Section => {
    const { grok3, committed, pressOnly, unsplit, merger } = limits;
    const items = [
      ...(committed === null
        ? []
        : [
            `The largest round, ${formatUsdLong(committed.amount, 'en')} for ${committed.company}, is money committed, not all of it paid.${committed.investor === null || committed.part === null ? '' : ` Most of the ${formatUsdLong(committed.part, 'en')} from ${committed.investor} hangs on conditions.`}`,
          ]),
      ...(pressOnly.rounds.length === 0
        ? []
        : [
            `The sums hold ${formatUsdLong(pressOnly.amount, 'en')} that only the press gave a figure for, in ${counted(pressOnly.rounds.length, 'en', 'round', 'rounds')}: ${formatList(pressOnly.rounds, 'en')}.`,
          ]),
      ...(unsplit === null
        ? []
        : [
            `xAI’s ${unsplit.name}, ${formatUsdLong(unsplit.amount, 'en')}, does not say how much of it is debt. It is drawn as equity.`,
          ]),
      ...(merger === null
        ? []
        : [
            `Since ${formatDate(merger, 'day', 'en')} xAI has belonged to SpaceX. Money that SpaceX raises for itself stands among the events, not among the rounds.`,
          ]),
      'How much Elon Musk gave OpenAI is disputed: 38 million dollars in the trial’s record, over 44 in his complaint, under 45 by OpenAI’s account, and about 100 in his own earlier words. The sums hold what the tax filings show for all donors together.',
      'The article says that OpenAI sought “up to 44 billion” dollars. No source found says so; all say up to 40.',
      ...(grok3 === null
        ? []
        : [
            `Grok 3’s weights were due on about ${formatDate(grok3.due, 'day', 'en')}. No sign of them was found. Absence is not proof: read “not found”. The promise stands as ${stated(grok3.state, 'en')}; should the weights turn up, the row will change.`,
          ]),
      `The record is thin at its end. It closes on ${formatDate(edition, 'day', 'en')}, but the last round in it is of ${formatDate(limits.lastRound, 'day', 'en')}, the last event of ${formatDate(limits.lastEvent, 'day', 'en')}, the last statement of ${formatDate(limits.lastStatement, 'day', 'en')} and the last release of ${formatDate(limits.lastRelease, 'day', 'en')}. The dates of some models of 2026 come from catalogues and can be a day off.`,
      `Of the ${counted(sources.all, 'en', 'source', 'sources')}, ${formatNumber(sources.undated, 'en')} have no known date. ${formatNumber(sources.described, 'en')} have a title in square brackets: a description of ours, where the page’s own title was not at hand.`,
      `${formatNumber(sources.english, 'en')} of the sources are in English. What was only ever said in another language may be missing.`,
    ];
    return {
      title: 'Known conflicts and limits',
      blocks: [
        'What we know to be uncertain, kept in view rather than settled in silence. Disagreements about valuations are listed above.',
        { kind: 'list', items },
      ],
    };
  },
};

const fr: typeof en = {
  limits: ({ limits, sources, edition }) => {
    const { grok3, committed, pressOnly, unsplit, merger } = limits;
    const items = [
      ...(committed === null
        ? []
        : [
            `Le plus gros tour, ${formatUsdLong(committed.amount, 'fr')} pour ${committed.company}, est de l’argent engagé, qui n’est pas entièrement versé.${committed.investor === null || committed.part === null ? '' : ` La plus grande part des ${formatUsdLong(committed.part, 'fr')} de ${committed.investor} dépend de conditions.`}`,
          ]),
      ...(pressOnly.rounds.length === 0
        ? []
        : [
            `Les sommes contiennent ${formatUsdLong(pressOnly.amount, 'fr')} dont seule la presse a donné le chiffre (${counted(pressOnly.rounds.length, 'fr', 'tour', 'tours')})\u00a0: ${formatList(pressOnly.rounds, 'fr')}.`,
          ]),
      ...(unsplit === null
        ? []
        : [
            `Le tour ${unsplit.name} de xAI, ${formatUsdLong(unsplit.amount, 'fr')}, ne dit pas quelle part est de la dette. Il est dessiné comme du capital.`,
          ]),
      ...(merger === null
        ? []
        : [
            `Depuis le ${formatDate(merger, 'day', 'fr')}, xAI appartient à SpaceX. L’argent que SpaceX lève pour elle-même figure parmi les événements, pas parmi les levées.`,
          ]),
      'Ce qu’Elon Musk a donné à OpenAI est disputé\u00a0: 38 millions de dollars selon les pièces du procès, plus de 44 selon sa plainte, moins de 45 selon OpenAI, et une centaine selon ses propres mots, plus anciens. Les sommes contiennent ce que montrent les déclarations fiscales pour tous les donateurs ensemble.',
      'L’article dit qu’OpenAI cherchait «\u00a0jusqu’à 44 milliards\u00a0» de dollars. Aucune source trouvée ne le dit\u202f; toutes disent jusqu’à 40.',
      ...(grok3 === null
        ? []
        : [
            `Les poids de Grok 3 étaient attendus vers le ${formatDate(grok3.due, 'day', 'fr')}. Aucune trace n’en a été trouvée. L’absence n’est pas une preuve\u00a0: lisez «\u00a0non trouvés\u00a0». La promesse figure comme ${stated(grok3.state, 'fr')}\u202f; si les poids paraissent, la ligne changera.`,
          ]),
      `Les données sont minces vers la fin. Elles s’arrêtent au ${formatDate(edition, 'day', 'fr')}, mais la dernière levée date du ${formatDate(limits.lastRound, 'day', 'fr')}, le dernier événement du ${formatDate(limits.lastEvent, 'day', 'fr')}, la dernière déclaration du ${formatDate(limits.lastStatement, 'day', 'fr')} et la dernière sortie du ${formatDate(limits.lastRelease, 'day', 'fr')}. Les dates de certains modèles de 2026 viennent de catalogues et peuvent se tromper d’un jour.`,
      `Sur ${counted(sources.all, 'fr', 'source', 'sources')}, ${formatNumber(sources.undated, 'fr')} n’ont pas de date connue. ${formatNumber(sources.described, 'fr')} ont un titre entre crochets\u00a0: une description de notre main, quand le titre de la page n’était pas disponible.`,
      `${formatNumber(sources.english, 'fr')} des sources sont en anglais. Ce qui n’a été dit que dans une autre langue peut manquer.`,
    ];
    return {
      title: 'Contradictions et limites connues',
      blocks: [
        'Ce que nous savons incertain, gardé en vue plutôt que tranché en silence. Les désaccords sur les valorisations sont énumérés plus haut.',
        { kind: 'list', items },
      ],
    };
  },
};

/** The method page on what the record can't say. */
export const methodLimitsText: Readonly<Record<Locale, typeof en>> = { en, fr };
