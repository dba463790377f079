import type { Locale } from '../format';

const en = {
  filter: (label: string, text: string) => `${label}: ${text}`,
  key: (key: string) => `How to read it: ${key}`,
  sources: (count: number, text: string) => (count === 1 ? `${text} source` : `${text} sources`),
  from: (sources: string, publishers: string) => `${sources}: ${publishers}`,
  among: (sources: string, publishers: string) => `${sources}, among them ${publishers}`,
  edition: (date: string) => `Edition of ${date}`,
  licence: 'Licence CC\u00a0BY\u00a04.0',
  chart: (question: string) => `Chart: ${question}`,
};

const fr: typeof en = {
  filter: (label, text) => `${label}\u00a0: ${text}`,
  key: (key) => `Comment le lire\u00a0: ${key}`,
  sources: (count, text) => (count < 2 ? `${text}\u00a0source` : `${text}\u00a0sources`),
  from: (sources, publishers) => `${sources}\u00a0: ${publishers}`,
  among: (sources, publishers) => `${sources}, dont ${publishers}`,
  edition: (date) => `Édition du ${date}`,
  licence: 'Licence CC\u00a0BY\u00a04.0',
  chart: (question) => `Graphique\u00a0: ${question}`,
};

/** Words burnt into a chart that leaves the page as a picture. */
export const pictureText: Readonly<Record<Locale, typeof en>> = { en, fr };
