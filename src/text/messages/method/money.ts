import { formatDate, formatList, formatNumber, type Locale } from '../../format';
import { valueLabels } from '../tables';
import type { Section } from './block';
import { counted } from './counted';
import type { MethodFigures } from './figures';

type Meanings = Readonly<Record<string, string>>;

/** A list of values with their meaning and how many rows have them; values without a row stay in. */
function terms(
  labels: Meanings,
  meanings: Meanings,
  rows: Readonly<Record<string, number>>,
): Section['blocks'][number] {
  return {
    kind: 'terms',
    items: Object.entries(meanings).map(
      ([value, meaning]) => [labels[value] ?? value, meaning, rows[value] ?? 0] as const,
    ),
  };
}

const en = {
  question: ({ articleDay, companies, edition, rows, tables, sources }: MethodFigures): Section => ({
    title: 'The question',
    blocks: [
      `What did ${formatList(companies, 'en')} raise, and what did they open? An article of ${formatDate(articleDay, 'day', 'en')} set the two side by side: billions in, models kept closed. This record takes its claims, checks them, and carries the comparison on to ${formatDate(edition, 'day', 'en')}.`,
      `It holds ${counted(rows, 'en', 'row', 'rows')} in ${counted(tables, 'en', 'table', 'tables')}, and ${counted(sources.all, 'en', 'source', 'sources')} behind them. Every row names its sources, the best one first. Every figure on the site is a row, or is computed from rows by the rules on this page.`,
      'The record takes no side. It says what was said, what happened, and what nobody knows. An empty cell means “unknown” or “undisclosed”. It never means zero.',
    ],
  }),
  raised: ({ rounds }: MethodFigures): Section => ({
    title: 'What counts as raised',
    blocks: [
      'A company has raised an amount once the money came in, at least in part. So a round counts if it is closed or partly closed. Talks, plans, offers and refusals are drawn hollow and stay out of the sums, unless you let them in.',
      `Of the ${counted(rounds.all, 'en', 'funding row', 'funding rows')} of the two companies, ${formatNumber(rounds.inSum, 'en')} make up the sums. ${counted(rounds.undisclosed, 'en', 'more is a closed round', 'more are closed rounds')} without a disclosed amount: counted apart, never as zero. The others are left out, each for one reason:`,
      {
        kind: 'terms',
        items: [
          [
            'Not new money of the company',
            'The money stands in another row already, was only pledged, or belongs to a company next to it. In the file, `counted` is false.',
            rounds.leftOut.elsewhere,
          ],
          [
            'Secondary sale',
            'Employees or investors sell shares they hold. The money goes to them, not to the company.',
            rounds.leftOut.secondary,
          ],
          [
            'Credit line',
            'A bank promises to lend. Until the company draws on it, nothing has come in.',
            rounds.leftOut.creditLine,
          ],
          [
            'Not received',
            'Announced, reported, sought, offered, rejected or withdrawn: no proof that the money came.',
            rounds.leftOut.notReceived,
          ],
        ],
      },
      'Loans that were paid out do count. So do donations and convertible notes. The chart tells debt and equity apart by shape.',
      'The status says how far a round got:',
      terms(
        valueLabels.en.roundStatus,
        {
          closed: 'The money is in, or firmly committed.',
          partial: 'Part of it is in; the row gives that part.',
          announced: 'The company announced it; no sign that it closed.',
          reported: 'The press reported it; nobody confirmed it.',
          sought: 'The company was looking for it.',
          offered: 'Somebody offered it.',
          rejected: 'The company denied it or turned it down.',
          withdrawn: 'It was announced, then dropped.',
        },
        rounds.byStatus,
      ),
      'The instrument says in what form the money comes:',
      terms(
        valueLabels.en.instrument,
        {
          donation: 'A gift to the nonprofit; the giver owns nothing for it.',
          equity: 'New shares.',
          convertible: 'Notes that turn into shares later.',
          strategic: 'Money from a business partner, often in part as services.',
          debt: 'A loan, paid out.',
          'equity+debt': 'Shares and loans in one round, without a published split.',
          'credit-line': 'The right to borrow. Left out of the sums.',
          secondary: 'Existing shares change hands. Left out of the sums.',
        },
        rounds.byInstrument,
      ),
      'For each amount the record says where it comes from:',
      terms(
        valueLabels.en.amountBasis,
        {
          disclosed: 'The company, an investor or a filing gave it.',
          reported: 'Only the press gave it.',
          undisclosed: 'Nobody gave it.',
        },
        rounds.byAmountBasis,
      ),
    ],
  }),
  valuations: ({ valuations }: MethodFigures): Section => ({
    title: 'What a company is worth',
    blocks: [
      `A valuation is one source’s figure for one moment. The record has ${formatNumber(valuations.all, 'en')} of the two companies. What exactly was valued differs, so each row names its basis:`,
      terms(
        valueLabels.en.valuationBasis,
        {
          'pre-money': 'Before the new money of the round.',
          'post-money': 'With the new money.',
          tender: 'The price at which employees sold shares.',
          secondary: 'The price at which shareholders sold to others.',
          merger: 'The price set in a merger.',
          'fair-value': 'What an investor put in its books.',
          bid: 'What a buyer offered for the whole. Never a valuation that held.',
          target: 'A figure from talks. Left out at first.',
        },
        valuations.byBasis,
      ),
      terms(
        valueLabels.en.valuationStatus,
        {
          confirmed: 'By the company or an investor in it.',
          reported: 'By the press.',
          sought: 'The company hoped for it.',
          rejected: 'It was denied or refused.',
        },
        valuations.byStatus,
      ),
      `Reports on one round, each at most ${counted(valuations.gapDays, 'en', 'day', 'days')} after the one before, are one moment. Without a round, only reports of one day are. A moment is drawn as a range from its lowest to its highest figure. That makes ${counted(valuations.moments, 'en', 'moment', 'moments')}. A bid stands alone: it is an offer, not a report of a price.`,
      'The line in the chart runs through confirmed valuations only, with the new money included. The latest valuation among the key figures is the last one that was confirmed or reported. Bids and targets are left out there.',
    ],
  }),
};

const fr: typeof en = {
  question: ({ articleDay, companies, edition, rows, tables, sources }) => ({
    title: 'La question',
    blocks: [
      `Qu’ont levé ${formatList(companies, 'fr')}, et qu’ont-elles ouvert\u202f? Un article du ${formatDate(articleDay, 'day', 'fr')} les mettait face à face\u00a0: des milliards d’un côté, des modèles fermés de l’autre. Ces données reprennent ses affirmations, les vérifient et prolongent la comparaison jusqu’au ${formatDate(edition, 'day', 'fr')}.`,
      `Elles comptent ${counted(rows, 'fr', 'ligne', 'lignes')} dans ${counted(tables, 'fr', 'table', 'tables')}, et ${counted(sources.all, 'fr', 'source', 'sources')}. Chaque ligne cite ses sources, la meilleure d’abord. Chaque chiffre du site est une ligne, ou se calcule à partir de lignes selon les règles de cette page.`,
      'Ces données ne prennent pas parti. Elles disent ce qui a été dit, ce qui s’est passé, et ce que personne ne sait. Une cellule vide veut dire «\u00a0inconnu\u00a0» ou «\u00a0non publié\u00a0». Jamais zéro.',
    ],
  }),
  raised: ({ rounds }) => ({
    title: 'Ce qui compte comme levé',
    blocks: [
      'Une entreprise a levé une somme quand l’argent est arrivé, au moins en partie. Un tour de table compte donc s’il est clos, ou clos en partie. Négociations, projets, offres et refus sont dessinés en creux et restent hors des sommes, sauf si vous les y faites entrer.',
      `Sur les ${counted(rounds.all, 'fr', 'ligne de financement', 'lignes de financement')} des deux entreprises, ${formatNumber(rounds.inSum, 'fr')} forment les sommes. S’y ajoutent, comptés à part et jamais comme zéro, les tours clos sans montant publié\u00a0: ${formatNumber(rounds.undisclosed, 'fr')}. Les autres lignes restent dehors, chacune pour une raison\u00a0:`,
      {
        kind: 'terms',
        items: [
          [
            'Pas d’argent nouveau pour l’entreprise',
            'L’argent figure déjà sur une autre ligne, n’a été que promis, ou revient à une société voisine. Dans le fichier, `counted` vaut false.',
            rounds.leftOut.elsewhere,
          ],
          [
            'Cession secondaire',
            'Des salariés ou des investisseurs vendent leurs parts. L’argent leur revient, pas à l’entreprise.',
            rounds.leftOut.secondary,
          ],
          [
            'Ligne de crédit',
            'Une banque promet de prêter. Tant que l’entreprise n’y puise pas, rien n’est entré.',
            rounds.leftOut.creditLine,
          ],
          [
            'Pas reçu',
            'Annoncé, rapporté, recherché, proposé, refusé ou retiré\u00a0: rien ne prouve que l’argent soit venu.',
            rounds.leftOut.notReceived,
          ],
        ],
      },
      'Les prêts versés comptent. Les dons et les obligations convertibles aussi. Le graphique distingue la dette du capital par la forme.',
      'Le statut dit jusqu’où un tour est allé\u00a0:',
      terms(
        valueLabels.fr.roundStatus,
        {
          closed: 'L’argent est là, ou fermement engagé.',
          partial: 'Une partie est là\u202f; la ligne donne cette partie.',
          announced: 'L’entreprise l’a annoncé\u202f; aucun signe d’une clôture.',
          reported: 'La presse l’a rapporté\u202f; personne ne l’a confirmé.',
          sought: 'L’entreprise le cherchait.',
          offered: 'Quelqu’un l’a proposé.',
          rejected: 'L’entreprise l’a démenti ou refusé.',
          withdrawn: 'Annoncé, puis abandonné.',
        },
        rounds.byStatus,
      ),
      'L’instrument dit sous quelle forme vient l’argent\u00a0:',
      terms(
        valueLabels.fr.instrument,
        {
          donation: 'Un don à l’organisme à but non lucratif\u202f; le donateur ne possède rien en retour.',
          equity: 'Des actions nouvelles.',
          convertible: 'Des obligations qui deviendront des actions.',
          strategic: 'L’argent d’un partenaire, souvent fourni en partie sous forme de services.',
          debt: 'Un prêt, versé.',
          'equity+debt': 'Actions et prêts dans un même tour, sans répartition publiée.',
          'credit-line': 'Le droit d’emprunter. Hors des sommes.',
          secondary: 'Des parts existantes changent de mains. Hors des sommes.',
        },
        rounds.byInstrument,
      ),
      'Pour chaque montant, les données disent d’où il vient\u00a0:',
      terms(
        valueLabels.fr.amountBasis,
        {
          disclosed: 'L’entreprise, un investisseur ou un dépôt officiel l’a donné.',
          reported: 'Seule la presse l’a donné.',
          undisclosed: 'Personne ne l’a donné.',
        },
        rounds.byAmountBasis,
      ),
    ],
  }),
  valuations: ({ valuations }) => ({
    title: 'Ce que vaut une entreprise',
    blocks: [
      `Une valorisation est le chiffre d’une source à un moment donné. Il y en a ${formatNumber(valuations.all, 'fr')} pour les deux entreprises. Elles ne mesurent pas toutes la même chose\u00a0: chaque ligne nomme donc sa base.`,
      terms(
        valueLabels.fr.valuationBasis,
        {
          'pre-money': 'Avant l’argent nouveau du tour.',
          'post-money': 'Avec l’argent nouveau.',
          tender: 'Le prix auquel des salariés ont vendu leurs parts.',
          secondary: 'Le prix auquel des actionnaires ont vendu à d’autres.',
          merger: 'Le prix fixé dans une fusion.',
          'fair-value': 'Ce qu’un investisseur a inscrit dans ses comptes.',
          bid: 'Ce qu’un acheteur a offert pour le tout. Jamais une valorisation acquise.',
          target: 'Un chiffre de négociation. Laissé de côté au départ.',
        },
        valuations.byBasis,
      ),
      terms(
        valueLabels.fr.valuationStatus,
        {
          confirmed: 'Par l’entreprise ou l’un de ses investisseurs.',
          reported: 'Par la presse.',
          sought: 'L’entreprise l’espérait.',
          rejected: 'Démenti ou refusé.',
        },
        valuations.byStatus,
      ),
      `Des chiffres sur un même tour, publiés chacun au plus ${counted(valuations.gapDays, 'fr', 'jour', 'jours')} après le précédent, forment un seul moment. Sans tour, il faut qu’ils soient du même jour. Un moment est dessiné comme un intervalle, du chiffre le plus bas au plus haut. Cela fait ${counted(valuations.moments, 'fr', 'moment', 'moments')}. Une offre de rachat reste seule\u00a0: c’est une proposition, pas un prix constaté.`,
      'La ligne du graphique passe par les seules valorisations confirmées, argent nouveau compris. La dernière valorisation des chiffres clés est la dernière confirmée ou rapportée. Offres et objectifs n’y entrent pas.',
    ],
  }),
};

/** The method page on money: what counts as raised, and valuations. */
export const methodMoneyText: Readonly<Record<Locale, typeof en>> = { en, fr };
