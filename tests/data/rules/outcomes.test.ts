import { testBreaches } from '../checked';

const grok1 = 'promise,2024-03-17,day,kept,2024-03-17,grok-1-weights,';
const grok2 = 'promise,2025-05-01,month,kept-late,2025-08-23,grok-2-weights,';
const table = 'statements';

testBreaches({
  'a promise kept on no day': {
    table,
    from: grok1,
    to: grok1.replace(',kept,2024-03-17', ',kept,'),
    column: 'outcome_on',
    problem: { kind: 'outcome-day-missing', outcome: 'kept' },
  },
  'a day without an outcome': {
    table,
    from: grok1,
    to: grok1.replace('kept', 'pending'),
    column: 'outcome',
    problem: { kind: 'outcome-day-only' },
  },
  'a promise kept late in time': {
    table,
    from: grok1,
    to: grok1.replace('kept', 'kept-late'),
    column: 'outcome',
    problem: { kind: 'outcome-lateness', late: false },
  },
  'a promise kept after its due month': {
    table,
    from: grok2,
    to: grok2.replace('kept-late', 'kept'),
    column: 'outcome',
    problem: { kind: 'outcome-lateness', late: true },
  },
  'a promise kept late on the last day of its due month': {
    table,
    from: grok2,
    to: grok2.replace('2025-08-23', '2025-05-31'),
    column: 'outcome',
    problem: { kind: 'outcome-lateness', late: false },
  },
});
