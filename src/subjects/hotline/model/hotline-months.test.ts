import { expect, test } from 'vitest';
import { beyondAccepted, coverageOf, doubtedRate, viewMonths } from './hotline-months.ts';
import { category, record } from './hotline.fixture.ts';

const march = [
  record('2025-03', 'accepted', 200),
  record('2025-03', 'closed-on-time', 150),
  category('2025-03', 'c01', 50, 'yes'),
  category('2025-03', 'c02', 120, 'no'),
  category('2025-03', 'c03', 30, 'yes'),
];

test('the newest month is first, and each stands alone', () => {
  const months = viewMonths([record('2024-11', 'accepted', 10), ...march]);
  expect(months.map(({ month }) => month)).toEqual(['2025-03', '2024-11']);
  expect(months.map(({ categories }) => categories.length)).toEqual([3, 0]);
});

test('categories are ordered by size, with their share of the accepted cases', () => {
  const [month] = viewMonths(march);
  expect(month?.categories.map(({ row, share }) => [row.id, share])).toEqual([
    ['c02', '60.0'],
    ['c01', '25.0'],
    ['c03', '15.0'],
  ]);
});

test('the marked categories are counted together', () => {
  expect(viewMonths(march)[0]?.sanitation).toMatchObject({ cases: 80, share: '40.0' });
});

test('the share of closed cases is worked out from whichever count is printed', () => {
  expect(viewMonths(march)[0]).toMatchObject({ closedShare: '75.00', closed: { measure: 'closed-on-time' } });
  const closed = [record('2025-03', 'accepted', 200), record('2025-03', 'closed', 190)];
  expect(viewMonths(closed)[0]).toMatchObject({ closedShare: '95.00', closed: { measure: 'closed' } });
  expect(viewMonths([record('2025-03', 'closed', 190)])[0]?.closedShare).toBeNull();
});

test('a note on what does not add up goes with its sum and its rate', () => {
  const note = { sum_note_zh: '示例', sum_note_en: 'Sample note' };
  const [month] = viewMonths([
    record('2025-03', 'accepted', 200, note),
    record('2025-03', 'closed-on-time', 150),
    record('2025-03', 'on-time-rate', 80),
    category('2025-03', 'c01', 50, 'no'),
  ]);
  expect(month?.sums[0]).toMatchObject({ addsUp: false, note: { en: 'Sample note' } });
  expect(month?.rates[0]).toMatchObject({ follows: false, note: null });
  expect(month && doubtedRate(month)).toMatchObject({ printed: '80', computed: '75.00' });
});

test('a source from before the end of its month is told, and so is a year that is taken from elsewhere', () => {
  const early = viewMonths([record('2025-03', 'accepted', 1, { published_on: '2025-03-29', certainty: 'likely' })]);
  expect(early[0]).toMatchObject({ printedBeforeItsEnd: '2025-03-29', yearIsTaken: true });
  const late = viewMonths([record('2025-03', 'accepted', 1, { published_on: '2025-04-02' })]);
  expect(late[0]).toMatchObject({ printedBeforeItsEnd: null, yearIsTaken: false });
});

test('a figure keeps the cell as its source prints it', () => {
  const rate = { ...record('2025-03', 'on-time-rate', 98.5), printed: { value: '98.50' } };
  const [month] = viewMonths([record('2025-03', 'accepted', 200), rate]);
  expect(month?.printed.get('on-time-rate')).toBe('98.50');
});

test('months are counted from the oldest to the newest, both included', () => {
  expect(coverageOf([{ month: '2025-01' }, { month: '2015-09' }])).toEqual({ known: 2, span: 113 });
  expect(coverageOf([{ month: '2025-01' }])).toEqual({ known: 1, span: 1 });
  expect(coverageOf([])).toEqual({ known: 0, span: 0 });
});

test('closed and carried over together are told where they are more than the accepted', () => {
  const of = (carried: number) => viewMonths([...march, record('2025-03', 'carried-over', carried)])[0];
  expect(of(60)).toBeDefined();
  expect([60, 50].map((carried) => of(carried)).map((month) => month && beyondAccepted(month))).toEqual([210, null]);
});
