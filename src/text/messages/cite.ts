import type { Locale } from '../format';

const en = {
  /** The organisation that answers for the record, in every language: the name that its licence asks to be credited. */
  author: 'Follow the Weights',
  dataset: 'What xAI and OpenAI raised, and what they opened',
  /** As `howpublished` of BibTeX; `dataSetInTitle` as APA puts it in brackets. */
  dataSet: 'Data set',
  dataSetInTitle: 'Data set',
  version: (version: string) => `version ${version}`,
  versionInTitle: (version: string) => `Version ${version}`,
  edition: (date: string) => `edition of ${date}`,
  record: (id: string) => `record ${id}`,
  recordInTitle: (id: string) => `Record ${id}`,
  licence: 'CC BY 4.0',
  /** Who, and in which year, before the title. */
  authored: (author: string, year: string, title: string) => `${author} (${year}): ${title}`,
  accessed: (date: string, url: string) => `Accessed on ${date}: ${url}`,
  /** APA puts the month first: `1 November 2026` becomes `November 1, 2026`. */
  retrieved: (date: string, url: string) => `Retrieved ${date.replace(/^(\d+) (\S+) /, '$2 $1, ')}, from ${url}`,
  /** A quotation's credit, after its sentence; the name between both parts is a link where there can be one. */
  according: ', according to ',
  credited: (edition: string, version: string | null, licence: string) =>
    [edition, ...(version === null ? [] : [version]), licence].map((part) => `, ${part}`).join(''),
  asKnownOn: (date: string) => `as known on ${date}`,
  condition: (label: string, text: string) => `${label}: ${text}`,
  separator: '; ',
  source: (label: string, publisher: string) => `${label} (source: ${publisher})`,
  title: 'Cite',
  style: 'Style',
  styles: { plain: 'In one line', apa: 'APA', bibtex: 'BibTeX', ris: 'RIS' },
  language: 'Language',
  languages: { en: 'English', fr: 'Français' },
  citation: 'Citation',
  copyCitation: 'Copy citation',
  save: (ending: string) => `Download .${ending}`,
  saved: (name: string) => `Saved: ${name}`,
  quotation: 'Quote',
  quotationSaid: 'One sentence with its conditions, credit and link, ready for an article.',
  form: 'Form',
  forms: { text: 'Text', html: 'HTML', markdown: 'Markdown' },
  asForm: (form: string) => `Quote (${form})`,
  copyQuotation: { text: 'Copy text', html: 'Copy HTML', markdown: 'Copy Markdown' },
};

const fr: typeof en = {
  author: 'Follow the Weights',
  dataset: 'Ce que xAI et OpenAI ont levé, et ce qu’elles ont ouvert',
  dataSet: 'Jeu de données',
  dataSetInTitle: 'jeu de données',
  version: (version) => `version ${version}`,
  versionInTitle: (version) => `version ${version}`,
  edition: (date) => `édition du ${date}`,
  record: (id) => `fiche ${id}`,
  recordInTitle: (id) => `fiche ${id}`,
  licence: 'CC BY 4.0',
  authored: (author, year, title) => `${author} (${year})\u00a0: ${title}`,
  accessed: (date, url) => `Consulté le ${date}\u00a0: ${url}`,
  retrieved: (date, url) => `Consulté le ${date} à l’adresse ${url}`,
  according: ', selon ',
  credited: (edition, version, licence) =>
    [edition, ...(version === null ? [] : [version]), licence].map((part) => `, ${part}`).join(''),
  asKnownOn: (date) => `selon ce qu’on savait le ${date}`,
  condition: (label, text) => `${label}\u00a0: ${text}`,
  separator: '\u202f; ',
  source: (label, publisher) => `${label} (source\u00a0: ${publisher})`,
  title: 'Citer',
  style: 'Style',
  styles: { plain: 'En une ligne', apa: 'APA', bibtex: 'BibTeX', ris: 'RIS' },
  language: 'Langue',
  languages: { en: 'English', fr: 'Français' },
  citation: 'Référence',
  copyCitation: 'Copier la référence',
  save: (ending) => `Télécharger le .${ending}`,
  saved: (name) => `Enregistré\u00a0: ${name}`,
  quotation: 'Citation',
  quotationSaid: 'Une phrase avec ses conditions, sa source et son lien, prête pour un article.',
  form: 'Forme',
  forms: { text: 'Texte', html: 'HTML', markdown: 'Markdown' },
  asForm: (form) => `Citation (${form})`,
  copyQuotation: { text: 'Copier le texte', html: 'Copier le HTML', markdown: 'Copier le Markdown' },
};

/** Words of citations and quotations, and of the dialog that gives both. */
export const citeText: Readonly<Record<Locale, typeof en>> = { en, fr };
