import { capitalised } from '../capitalised';
import { formatList, formatNumber, type Locale } from '../format';
import { de, ledEn, ledFr, possessive } from './headlineParts';
import type { HeadlineFrame } from './headlines';

/** What the public could do with a model, as `access` of the record has it. */
type Access = 'closed' | 'limited' | 'product' | 'api' | 'open-weights' | 'open-source';

/** What one company launched and opened in the selection. */
export interface ReleasesSaid {
  readonly name: string;
  /** Names of the models launched, by launch. */
  readonly launched: readonly string[];
  /** Names of the models whose full weights came out, by that day; launched before a brush or in it. */
  readonly opened: readonly string[];
}

/** The last launch, of launches on several days; `models` are several where they were launched on one day. */
export interface LastLaunch {
  readonly models: readonly { readonly name: string; readonly company: string }[];
  /** What the public could do from that day on; `null` where that isn't the same for all of them. */
  readonly access: Access | 'part' | null;
  readonly on: string;
  readonly isDay: boolean;
}

/** What the headline says, in words' terms. */
interface ReleasesHeadline {
  /** At least one, in the selection's order. */
  readonly companies: readonly ReleasesSaid[];
  readonly last: LastLaunch | null;
  readonly flagship: boolean;
}

/** Up to this many models are named. */
const namedMost = 2;

const en = {
  question: 'What came out, and how open was it?',
  key: 'Each line is a model. It climbs as the public can do more with it: thick once anyone can download its full weights, dashed while only a part is out; on the top rung its code is open too. Circles are ways to use it, triangles announcements and previews, diamonds weights, squares code, ticks papers and cards, crosses retirements; flat bars are dates known to the month or year only. Hollow marks give no access or a limited one, pale ones let people use the model or hand out a part, solid ones are open to all.',
  /** The rungs of the ladder, as short as the margin asks. */
  rungs: {
    closed: 'closed',
    limited: 'limited',
    product: 'product',
    api: 'API',
    'open-weights': 'weights',
    'open-source': 'code',
  },
  openOf: (opened: number, launched: number) =>
    `${formatNumber(launched, 'en')} ${launched === 1 ? 'model' : 'models'}, ${opened === 0 ? 'none' : formatNumber(opened, 'en')} open`,
  partWeights: 'part of the weights',
  access: (access: string) => `From then on: ${access}`,
  licence: (licence: string) => `Licence: ${licence}`,
  reading: (name: string, access: Access | 'retired', partial: boolean) =>
    `${name}, ${partial ? 'part of its weights' : readEn[access]}`,
  columns: {
    date: 'Date',
    company: 'Company',
    model: 'Model',
    kind: 'Kind',
    access: 'Access from then on',
    licence: 'Licence',
  },
  headline: headlineEn,
};

const readEn: Readonly<Record<Access | 'retired', string>> = {
  closed: 'closed',
  limited: 'limited access',
  product: 'in a product',
  api: 'by API',
  'open-weights': 'open weights',
  'open-source': 'open source',
  retired: 'retired',
};

const lastEn: Readonly<Record<Access | 'part', string>> = {
  closed: 'without public access',
  limited: 'for a limited public',
  product: 'in a product',
  api: 'by API',
  'open-weights': 'with open weights',
  'open-source': 'as open source',
  part: 'with a part of its weights',
};

function companyEn({ name, launched, opened }: ReleasesSaid, models: string, had: string, said: boolean): string {
  const count = launched.length;
  const many =
    count === 1 ? `one${models === '' ? '' : ` ${models}`} (${launched[0] ?? ''})` : formatNumber(count, 'en');
  const what =
    count === 0
      ? models === ''
        ? 'none'
        : `no ${models}`
      : count === 1
        ? many
        : `${many}${models === '' ? '' : ` ${models}s`}`;
  const names = opened.length <= namedMost ? formatList(opened, 'en') : formatNumber(opened.length, 'en');
  const weights = said ? 'those of' : 'the weights of';
  const start = `${name} ${had}launched ${what}`;
  if (opened.length > 0) return `${start} ${count === 0 ? 'but' : 'and'} opened ${weights} ${names}`;
  return count === 0 ? start : `${start} and opened ${weights} none`;
}

function headlineEn(frame: HeadlineFrame, { companies, last, flagship }: ReleasesHeadline): string {
  const then = frame.tense === 'then';
  const model = flagship ? 'flagship model' : 'model';
  if (companies.every(({ launched, opened }) => launched.length + opened.length === 0)) {
    return capitalised(ledEn(frame, `no ${model} ${then ? 'had been' : 'was'} launched`));
  }
  const parts = companies.map((company, index) => {
    const before = companies.slice(0, index);
    const said = before.some(({ launched, opened }) => launched.length + opened.length > 0);
    return companyEn(company, index === 0 ? model : '', then ? 'had ' : '', said);
  });
  return ledEn(frame, [...parts, ...(last === null ? [] : [launchEn(last, companies.length > 1)])].join('; '));
}

function launchEn({ models, access, on, isDay }: LastLaunch, several: boolean): string {
  const [first] = models;
  const shared = first !== undefined && models.every(({ company }) => company === first.company);
  // A company of all of them is said once.
  const names = models.map(({ name, company }, index) =>
    several && (!shared || index === 0) ? `${possessive(company)} ${name}` : name,
  );
  const how = access === null ? '' : `, ${lastEn[access]}`;
  return `last launch, ${isDay ? 'on' : 'in'} ${on}: ${formatList(names, 'en')}${how}`;
}

type Words = typeof en;

const fr: Words = {
  question: 'Qu’est-ce qui est sorti, et était-ce ouvert\u202f?',
  key: 'Chaque ligne est un modèle. Elle monte à mesure que le public peut en faire davantage\u00a0: épaisse dès que tout le monde peut télécharger ses poids complets, tiretée tant qu’une partie seulement est sortie\u202f; sur l’échelon le plus haut, son code est ouvert aussi. Ronds pour les moyens de l’utiliser, triangles pour les annonces et avant-premières, losanges pour les poids, carrés pour le code, tirets verticaux pour les articles et les fiches, croix pour les retraits\u202f; une barre plate est une date connue au mois ou à l’année près. Une marque évidée ne donne pas d’accès, ou un accès restreint\u202f; une pâle permet d’utiliser le modèle ou en livre une partie\u202f; une pleine est ouverte à tous.',
  rungs: {
    closed: 'fermé',
    limited: 'restreint',
    product: 'produit',
    api: 'API',
    'open-weights': 'poids',
    'open-source': 'code',
  },
  openOf: (opened, launched) =>
    `${formatNumber(launched, 'fr')} ${launched < 2 ? 'modèle' : 'modèles'}, ${opened === 0 ? 'aucun' : formatNumber(opened, 'fr')} ${opened < 2 ? 'ouvert' : 'ouverts'}`,
  partWeights: 'une partie des poids',
  access: (access) => `Dès lors\u00a0: ${access}`,
  licence: (licence) => `Licence\u00a0: ${licence}`,
  reading: (name, access, partial) => `${name}, ${partial ? 'une partie des poids' : readFr[access]}`,
  columns: {
    date: 'Date',
    company: 'Entreprise',
    model: 'Modèle',
    kind: 'Nature',
    access: 'Accès dès lors',
    licence: 'Licence',
  },
  headline: headlineFr,
};

const readFr: Readonly<Record<Access | 'retired', string>> = {
  closed: 'fermé',
  limited: 'accès restreint',
  product: 'dans un produit',
  api: 'par API',
  'open-weights': 'poids ouverts',
  'open-source': 'open source',
  retired: 'retiré',
};

const lastFr: Readonly<Record<Access | 'part', string>> = {
  closed: 'sans accès public',
  limited: 'pour un public restreint',
  product: 'dans un produit',
  api: 'par API',
  'open-weights': 'avec ses poids ouverts',
  'open-source': 'en open source',
  part: 'avec une partie de ses poids',
};

function companyFr(
  { name, launched, opened }: ReleasesSaid,
  flagship: boolean,
  first: boolean,
  has: string,
  said: boolean,
) {
  const count = launched.length;
  const models = (many: boolean) =>
    many ? `modèles${flagship ? ' phares' : ''}` : `modèle${flagship ? ' phare' : ''}`;
  const one = `(${launched[0] ?? ''})`;
  const number = formatNumber(count, 'fr');
  const full = count === 1 ? `un ${models(false)} ${one}` : `${number} ${models(true)}`;
  const launch =
    count === 0
      ? first
        ? `${name} n’${has} lancé aucun ${models(false)}`
        : `${name} n’en ${has} lancé aucun`
      : first
        ? `${name} ${has} lancé ${full}`
        : `${name} en ${has} lancé ${count === 1 ? `un ${one}` : number}`;
  const weights = said ? 'ceux' : 'les poids';
  if (opened.length === 0) return count === 0 ? launch : `${launch} et n’${has} publié ${weights} d’aucun`;
  const names =
    opened.length <= namedMost ? formatList(opened.map(de), 'fr') : `de ${formatNumber(opened.length, 'fr')}`;
  return `${launch} ${count === 0 ? `mais ${has}` : 'et'} publié ${weights} ${names}`;
}

function headlineFr(frame: HeadlineFrame, { companies, last, flagship }: ReleasesHeadline): string {
  const has = frame.tense === 'then' ? 'avait' : 'a';
  const model = flagship ? 'modèle phare' : 'modèle';
  if (companies.every(({ launched, opened }) => launched.length + opened.length === 0)) {
    return capitalised(ledFr(frame, `aucun ${model} n’${has} été lancé`));
  }
  const parts = companies.map((company, index) => {
    const before = companies.slice(0, index);
    const said = before.some(({ launched, opened }) => launched.length + opened.length > 0);
    return companyFr(company, flagship, index === 0, has, said);
  });
  return ledFr(frame, [...parts, ...(last === null ? [] : [launchFr(last, companies.length > 1)])].join('\u202f; '));
}

function launchFr({ models, access, on, isDay }: LastLaunch, several: boolean): string {
  const [first] = models;
  const shared = first !== undefined && models.every(({ company }) => company === first.company);
  const names = models.map(({ name, company }, index) =>
    several && (!shared || index === models.length - 1) ? `${name} ${de(company)}` : name,
  );
  const how = access === null ? '' : `, ${lastFr[access]}`;
  return `dernier lancement, ${isDay ? 'le' : 'en'} ${on}\u00a0: ${formatList(names, 'fr')}${how}`;
}

/** Words of the releases view. */
export const releasesText: Readonly<Record<Locale, Words>> = { en, fr };
