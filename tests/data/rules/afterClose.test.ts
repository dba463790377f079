import { expect, test } from 'vitest';
import { edited } from '../broken';
import { check, testBreaches, testSound } from '../checked';

const closes = { kind: 'after-close', close: '2026-11-23' } as const;
const kingdom = 'xai-val-2024-12-kingdom,xai,2024-12-25,';

testBreaches({
  'a round after the record closes': {
    table: 'funding_rounds',
    from: 'Talks at $1.4 trillion,2026-09-29,',
    to: 'Talks at $1.4 trillion,2027-09-29,',
    column: 'announced_on',
    problem: closes,
  },
  'a fact known after the record closes': {
    table: 'funding_rounds',
    from: 'Talks at $1.4 trillion,2026-09-29,day,,',
    to: 'Talks at $1.4 trillion,2026-09-29,day,2026-11-24,',
    column: 'known_on',
    problem: closes,
  },
  'an outcome after the record closes': {
    table: 'statements',
    from: ',kept-late,2025-08-23,grok-2-weights,',
    to: ',kept-late,2026-11-24,grok-2-weights,',
    column: 'outcome_on',
    problem: closes,
  },
  'a source after the version': {
    table: 'sources',
    from: 'Asharq Al-Awsat,2024-12-25,',
    to: 'Asharq Al-Awsat,2042-12-25,',
    column: 'published_on',
    problem: { kind: 'after-close', close: '2026-11-25' },
  },
  'a day after all that tells of it': {
    table: 'valuations',
    from: kingdom,
    to: kingdom.replace(',2024', ',2025'),
    column: 'valued_on',
    problem: { kind: 'told-before', newest: '2024-12-25' },
  },
});

testSound({
  'a due day ahead': {
    table: 'statements',
    from: ',promise,2026-02-23,day,broken,',
    to: ',promise,2031-02-23,day,broken,',
  },
  'a source of the correction’s day': {
    table: 'sources',
    from: 'Asharq Al-Awsat,2024-12-25,',
    to: 'Asharq Al-Awsat,2026-11-25,',
  },
  'a day after all that tells of it, where one source’s day isn’t known': {
    table: 'valuations',
    from: 'xai-val-2024-05-pre,xai,2024-05-26,',
    to: 'xai-val-2024-05-pre,xai,2024-05-27,',
  },
});

test('lets a page be that grows after its day', () => {
  const later = edited('valuations', kingdom, kingdom.replace(',2024', ',2025'));
  const page = 'https://lecourrier.vn/lentreprise-xai-delon-musk-leve-6-milliards-dusd/1274949.html,fr,';
  expect(check({ ...later, ...edited('sources', `${page}news`, `${page}documentation`) })).toEqual([]);
});
