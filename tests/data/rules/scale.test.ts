import { testBreaches, testSound, type Breach } from '../checked';

const slip = (beside: Extract<Breach['problem'], { kind: 'slip' }>['beside'], other: number): Breach['problem'] => ({
  kind: 'slip',
  beside,
  other,
});
const seriesE = ',2026-01-06,20000000000,disclosed,true,equity,closed,,230000000000,';
const post = 'xai-val-2024-05-post,xai,2024-05-26,day,,24000000000,';
const ipo = 'openai-2026-06-1tn-ipo,openai,2026-06-25,day,,1000000000000,';
const disney = 'disney,The Walt Disney Company,corporate,lead,1000000000,';
const kingdom = 'xai-series-c,kingdom-holding,Kingdom Holding,other,participant,400000000,';

testBreaches({
  'a round a thousand times too small for its values': {
    table: 'funding_rounds',
    from: seriesE,
    to: seriesE.replace('20000000000', '20000000'),
    column: 'amount_usd',
    problem: slip('valuation', 230e9),
  },
  'a round a thousand times too large for its values': {
    table: 'funding_rounds',
    from: seriesE,
    to: seriesE.replace('20000000000', '20000000000000'),
    column: 'amount_usd',
    problem: slip('valuation', 230e9),
  },
  'a value after the money a thousand times too large': {
    table: 'funding_rounds',
    from: seriesE,
    to: seriesE.replace('230000000000', '230000000000000'),
    column: 'post_money_usd',
    problem: slip('round', 20e9),
  },
  'a valuation a thousand times too small for its round, once': {
    table: 'valuations',
    from: post,
    to: post.replace('24000000000', '24000000'),
    column: 'amount_usd',
    problem: slip('round', 6e9),
  },
  'a valuation of another size than all around it': {
    table: 'valuations',
    from: ipo,
    to: ipo.replace('1000000000000', '1000000000'),
    column: 'amount_usd',
    problem: slip('values', 852e9),
  },
  'cheques above the round': {
    table: 'round_investors',
    from: disney,
    to: disney.replace('1000000000', '1000000000000'),
    named: 'funding_rounds',
    column: 'amount_usd',
    problem: slip('investors', 1e12),
  },
  'a cheque that nobody would name': {
    table: 'round_investors',
    from: kingdom,
    to: kingdom.replace('400000000', '400000'),
    column: 'amount_usd',
    problem: slip('round', 6e9),
  },
  'an amount that its own note has in thousands': {
    table: 'funding_rounds',
    from: ',700000000,disclosed,',
    to: ',4700000,disclosed,',
    column: 'amount_usd',
    problem: slip('text', 4.7e9),
  },
  'an amount that its own title has in billions': {
    table: 'events',
    from: ',11870000000,',
    to: ',11870000,',
    column: 'amount_usd',
    problem: slip('text', 11.87e9),
  },
  'money that isn’t between the values before and after': {
    table: 'funding_rounds',
    from: 'closed,18000000000,24000000000,',
    to: 'closed,18000000000,180000000000,',
    column: 'amount_usd',
    problem: slip('pre-post', 162e9),
  },
});

testSound({
  'a small cheque': { table: 'round_investors', from: kingdom, to: kingdom.replace('400000000', '2000000') },
  'a figure of another size for another thing': {
    table: 'events',
    from: 'nothing was signed then.',
    to: 'nothing but $5m was signed then.',
  },
  'a value that doubled': { table: 'valuations', from: ipo, to: ipo.replace('1000000000000', '2000000000000') },
});
