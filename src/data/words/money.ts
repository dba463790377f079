import type { companies } from '../tables/companies';
import type { fundingRounds } from '../tables/fundingRounds';
import type { roundInvestors } from '../tables/roundInvestors';
import type { valuations } from '../tables/valuations';
import { shared, words, type TableWords } from './shared';

const { companyId, datePrecision, knownOn, noteEn, noteFr, sourceIds } = shared;

export const companiesWords: TableWords<keyof typeof companies.columns> = {
  description: {
    en: 'The companies of the record: two protagonists, and others as context.',
    fr: 'Les entreprises du corpus\u00a0: deux protagonistes, les autres en contexte.',
  },
  columns: {
    companyId: words(
      'Company id',
      'The id by which other tables name the company.',
      'Identifiant',
      'Identifiant par lequel les autres tables désignent l’entreprise.',
    ),
    name: words('Name', 'The name in common use.', 'Nom', 'Le nom d’usage.'),
    foundedOn: words(
      'Founded on',
      'The day of founding, from which a company’s age is counted.',
      'Fondée le',
      'Jour de la fondation, d’où se compte l’âge de l’entreprise.',
    ),
    founders: words('Founders', 'The founders’ names.', 'Fondateurs', 'Les noms des fondateurs.'),
    legalFormEn: words(
      'Legal form',
      'The legal form, in English.',
      'Forme juridique (en anglais)',
      'La forme juridique, en anglais.',
    ),
    legalFormFr: words(
      'Legal form (in French)',
      'The legal form, in French.',
      'Forme juridique',
      'La forme juridique, en français.',
    ),
    homepage: words('Home page', 'The company’s own site.', 'Site web', 'Le site de l’entreprise.'),
    sourceIds,
  },
};

export const fundingRoundsWords: TableWords<keyof typeof fundingRounds.columns> = {
  description: {
    en: 'Rounds, groups of tranches, loans, sales of shares and talks: closed, announced, or only sought.',
    fr: 'Tours de table, tranches, prêts, ventes de parts et négociations\u00a0: clos, annoncés ou seulement recherchés.',
  },
  columns: {
    roundId: words(
      'Round id',
      'The id of the round; it never changes.',
      'Identifiant',
      'Identifiant de la levée\u202f; il ne change jamais.',
    ),
    companyId,
    name: words('Name', 'The name of the round, or what it was.', 'Nom', 'Nom de la levée, ou sa nature.'),
    announcedOn: words(
      'Announced on',
      'The day it was announced or reported.',
      'Annoncée le',
      'Jour de l’annonce ou de la première information.',
    ),
    datePrecision,
    knownOn,
    closedOn: words(
      'Closed on',
      'The day it closed; empty if unknown or not closed.',
      'Close le',
      'Jour de la clôture\u202f; vide si inconnu ou non close.',
    ),
    amountUsd: words(
      'Amount',
      'Whole US dollars; empty means undisclosed, never zero.',
      'Montant',
      'Dollars américains entiers\u202f; vide\u00a0: non publié, jamais zéro.',
    ),
    amountBasis: words(
      'Basis of the amount',
      'Whether the company or a filing disclosed the sum, or the press reported it.',
      'Origine du montant',
      'Si l’entreprise ou un dépôt officiel a publié la somme, ou si la presse l’a rapportée.',
    ),
    counted: words(
      'Counted',
      'False where the money stands in another row already or is not the company’s own.',
      'Comptée',
      'False si l’argent figure déjà sur une autre ligne ou n’est pas celui de l’entreprise.',
    ),
    instrument: words(
      'Instrument',
      'In what form the money came.',
      'Instrument',
      'Sous quelle forme l’argent est venu.',
    ),
    status: words('Status', 'How far the round got.', 'Statut', 'Jusqu’où la levée est allée.'),
    preMoneyUsd: words(
      'Value before the money',
      'Whole US dollars, as stated with the round; empty if unknown.',
      'Valeur avant la levée',
      'Dollars américains entiers, selon l’annonce\u202f; vide si inconnue.',
    ),
    postMoneyUsd: words(
      'Value after the money',
      'Whole US dollars, as stated with the round; empty if unknown.',
      'Valeur après la levée',
      'Dollars américains entiers, selon l’annonce\u202f; vide si inconnue.',
    ),
    leadInvestors: words(
      'Lead investors',
      'Ids of the investors who led the round; empty if none was named.',
      'Chefs de file',
      'Identifiants des chefs de file\u202f; vide si aucun n’est nommé.',
    ),
    noteEn,
    noteFr,
    sourceIds,
  },
};

export const roundInvestorsWords: TableWords<keyof typeof roundInvestors.columns> = {
  description: {
    en: 'One investor in one round.',
    fr: 'Un investisseur dans une levée.',
  },
  columns: {
    roundId: words('Round', 'The round the money went into.', 'Levée', 'La levée où l’argent est allé.'),
    investorId: words(
      'Investor id',
      'The same for an investor in every round.',
      'Identifiant de l’investisseur',
      'Le même pour un investisseur dans toutes les levées.',
    ),
    investorName: words('Investor', 'The name in common use.', 'Investisseur', 'Le nom d’usage.'),
    investorKind: words(
      'Kind of investor',
      'What the investor is.',
      'Type d’investisseur',
      'Ce qu’est l’investisseur.',
    ),
    role: words('Role', 'Whether the investor led the round.', 'Rôle', 'Si l’investisseur a mené la levée.'),
    amountUsd: words(
      'Amount',
      'Whole US dollars, only where disclosed or reported; empty otherwise.',
      'Montant',
      'Dollars américains entiers, seulement si publié ou rapporté\u202f; vide sinon.',
    ),
    sourceIds,
  },
};

export const valuationsWords: TableWords<keyof typeof valuations.columns> = {
  description: {
    en: 'One source’s figure for what a company was worth at one moment; where sources disagree, a row for each.',
    fr: 'Le chiffre d’une source sur la valeur d’une entreprise à un moment\u202f; une ligne par source en cas de désaccord.',
  },
  columns: {
    valuationId: words(
      'Valuation id',
      'The id of the figure; it never changes.',
      'Identifiant',
      'Identifiant du chiffre\u202f; il ne change jamais.',
    ),
    companyId,
    valuedOn: words('Valued on', 'The day the figure holds for.', 'Valeur au', 'Jour pour lequel le chiffre vaut.'),
    datePrecision,
    knownOn,
    amountUsd: words('Valuation', 'Whole US dollars.', 'Valorisation', 'Dollars américains entiers.'),
    basis: words('Basis', 'What the figure rests on.', 'Base', 'Sur quoi le chiffre repose.'),
    status: words(
      'Status',
      'Whether the price was confirmed, reported, only sought, or refused.',
      'Statut',
      'Si le prix est confirmé, rapporté, seulement recherché ou refusé.',
    ),
    roundId: words(
      'Round',
      'The round the figure belongs to; empty if none.',
      'Levée',
      'La levée à laquelle le chiffre appartient\u202f; vide si aucune.',
    ),
    noteEn,
    noteFr,
    sourceIds,
  },
};
