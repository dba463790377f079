import { expect, test } from 'vitest';
import { contextHeadline } from '../../src/charts/context/contextHeadline';
import type { Selection } from '../../src/selection/selection';
import { day } from '../fixtures/record';
import { sliceWith } from './support';

type Case = readonly [name: string, change: Partial<Selection>, en: string, fr: string];

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const between = (from: string, to: string) => ({ from: day(from), to: day(to) });

const cases: readonly Case[] = [
  [
    'the whole record',
    {},
    '22 of 93 events are about infrastructure, 20 about deals and 13 about governance; 8 concern both xAI and OpenAI, the last on 15 June 2026: “xAI’s suit against OpenAI dismissed for good”',
    '22 des 93 événements portent sur l’infrastructure, 20 sur des accords et 13 sur la gouvernance ; 8 concernent à la fois xAI et OpenAI, le dernier le 15 juin 2026 : « La plainte de xAI contre OpenAI définitivement rejetée »',
  ],
  [
    'one company',
    { companies: ['xai'] },
    '13 of 45 events are about deals, 7 about infrastructure and 4 about governance; the last, on 14 August 2026: “Cursor becomes part of SpaceX”',
    '13 des 45 événements portent sur des accords, 7 sur l’infrastructure et 4 sur la gouvernance ; le dernier, le 14 août 2026 : « Cursor rejoint SpaceX »',
  ],
  [
    'a company without events is not counted among the two',
    { companies: ['openai', 'meta'] },
    '15 of 56 events are about infrastructure, 9 about governance and 8 about lawsuits; the last, on 18 September 2026: “OpenAI investor papers: about $278 billion of cash burn by 2030”',
    '15 des 56 événements portent sur l’infrastructure, 9 sur la gouvernance et 8 sur des procès ; le dernier, le 18 septembre 2026 : « OpenAI prévoit de consommer environ 278 milliards de dollars d’ici 2030 »',
  ],
  [
    'no events on record at all',
    { companies: ['meta'] },
    'The record holds no events around Meta Platforms',
    'Les données ne contiennent aucun événement autour de Meta Platforms',
  ],
  ['nobody', { companies: [] }, 'No company is selected', 'Aucune entreprise n’est sélectionnée'],
  [
    'the article’s day',
    { asOf: day('2025-02-19') },
    'As known on 19 February 2025, 8 of 23 events were about governance, 4 about lawsuits and 4 about infrastructure; 3 concerned both xAI and OpenAI, the last on 14 February 2025: “OpenAI’s board unanimously rejects Musk’s bid”',
    'Selon ce qu’on savait le 19 février 2025, 8 des 23 événements portaient sur la gouvernance, 4 sur des procès et 4 sur l’infrastructure ; 3 concernaient à la fois xAI et OpenAI, le dernier le 14 février 2025 : « Le conseil d’OpenAI rejette à l’unanimité l’offre de Musk »',
  ],
  [
    'nothing yet',
    { asOf: day('2015-06-01') },
    'As known on 1 June 2015, no event around xAI or OpenAI was on record',
    'Selon ce qu’on savait le 1er juin 2015, aucun événement n’était connu autour de xAI ni d’OpenAI',
  ],
  [
    'a single event',
    { asOf: day('2018-12-31') },
    'As known on 31 December 2018, the only event was on 20 February 2018: “Elon Musk leaves OpenAI’s board”',
    'Selon ce qu’on savait le 31 décembre 2018, un seul événement, le 20 février 2018 : « Elon Musk quitte le conseil d’OpenAI »',
  ],
  [
    'two of one kind',
    { companies: ['openai'], to: day('2019-06-01') },
    'Up to 1 June 2019, both events were about governance; the last, on 11 March 2019: “OpenAI LP: a capped-profit company under the nonprofit”',
    'Jusqu’au 1er juin 2019, les 2 événements ont porté sur la gouvernance ; le dernier, le 11 mars 2019 : « OpenAI LP : une société à profits plafonnés sous l’organisme non lucratif »',
  ],
  [
    'none of both',
    between('2024-05-01', '2024-06-01'),
    'Between 1 May 2024 and 1 June 2024, 1 of 2 events was about governance and 1 about lawsuits; none concerned both xAI and OpenAI',
    'Entre le 1er mai 2024 et le 1er juin 2024, 1 des 2 événements a porté sur la gouvernance et 1 sur des procès ; aucun n’a concerné à la fois xAI et OpenAI',
  ],
  [
    'one of both',
    between('2026-02-20', '2026-02-24'),
    'Between 20 February 2026 and 24 February 2026, 1 of 2 events was about infrastructure and 1 about court rulings; one concerned both xAI and OpenAI, on 24 February 2026: “Judge dismisses xAI’s suit against OpenAI, for now”',
    'Entre le 20 février 2026 et le 24 février 2026, 1 des 2 événements a porté sur l’infrastructure et 1 sur des décisions de justice ; un seul a concerné à la fois xAI et OpenAI, le 24 février 2026 : « La juge rejette, pour l’heure, la plainte de xAI contre OpenAI »',
  ],
  [
    'the last three on one day',
    { companies: ['openai'], ...between('2025-10-06', '2025-10-28') },
    'Between 6 October 2025 and 28 October 2025, 3 of 5 events were about infrastructure, 1 about deals and 1 about governance; the last 3 on 28 October 2025',
    'Entre le 6 octobre 2025 et le 28 octobre 2025, 3 des 5 événements ont porté sur l’infrastructure, 1 sur des accords et 1 sur la gouvernance ; les 3 derniers, le 28 octobre 2025',
  ],
  [
    'one day, restated rounds left out',
    { companies: ['openai'], ...between('2025-03-31', '2025-03-31') },
    'On 31 March 2025, no event around OpenAI is on record',
    'Le 31 mars 2025, aucun événement n’est connu autour d’OpenAI',
  ],
  [
    'a last event known by its month only',
    { companies: ['openai'], ...between('2026-08-17', '2026-09-10') },
    'Between 17 August 2026 and 10 September 2026, 2 of 3 events were about stock market listings and 1 about infrastructure; the last, in September 2026: “Altman rules out a 2026 IPO, citing AI safety”',
    'Entre le 17 août 2026 et le 10 septembre 2026, 2 des 3 événements ont porté sur des entrées en Bourse et 1 sur l’infrastructure ; le dernier, en septembre 2026 : « Altman exclut une introduction en Bourse en 2026, invoquant la sécurité de l’IA »',
  ],
  [
    'nothing found',
    { q: 'zzzz' },
    'Within the chosen filters, no event around xAI or OpenAI is on record',
    'Avec les filtres choisis, aucun événement n’est connu autour de xAI ni d’OpenAI',
  ],
];

test.each(cases)('%s', (_name, change, en, fr) => {
  const slice = sliceWith(change);
  expect(plain(contextHeadline(slice, 'en'))).toBe(en);
  expect(plain(contextHeadline(slice, 'fr'))).toBe(fr);
});

test('French signs stand after narrow spaces', () => {
  expect(contextHeadline(sliceWith(), 'fr')).toMatch(
    /gouvernance\u202f; 8 .* 2026\u00a0: «\u202fLa plainte .*\u202f»$/,
  );
});
