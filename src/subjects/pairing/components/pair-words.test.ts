import { describe, expect, test } from 'vitest';
import { viewOverview } from '../model/overview.ts';
import { community, pairing, project, sources, unit, visit } from '../model/pairing.fixture.ts';
import { listPairs } from '../model/pairs.ts';
import { activityMarks, monthsFrame } from './activity-marks.ts';
import { pairSentences } from './pair-words.ts';

const day = '2026-11-27';
const say = { zh: pairSentences('zh'), en: pairSentences('en') };
const done = project('C001-1-P01', '2026-02-01', '2026-04-01', { state: 'done', done_on: '2026-03-01' });
const pairsOf = (...records: ReturnType<typeof visit>[]) =>
  listPairs(
    sources({
      units: [unit('U001'), unit('U002')],
      pairings: [pairing('C001-1'), pairing('C001-2', { unit: 'U002', until: '2026-06-30' })],
      records,
    }),
    day,
  );

describe('that nothing was recorded', () => {
  test('is said with the day of the last activity, or of the beginning where there never was one', () => {
    const [since] = pairsOf(visit('C001-1-V01', '2026-07-14'));
    expect(since && say.en.quiet(since)).toBe('No activity recorded since 14 July 2026.');
    expect(since && say.zh.quiet(since)).toBe('自2026年7月14日以来没有活动记录。');
    const [never] = pairsOf();
    expect(never && say.en.quiet(never)).toBe('No activity recorded since it began on 1 January 2026.');
    const [busy] = pairsOf(visit('C001-1-V01', '2026-11-02'));
    expect(busy && say.en.quiet(busy)).toBeNull();
  });
});

test('a community is told who helps it now, and what all pairs promised and did', () => {
  expect(say.en.community({ pairs: pairsOf(done, visit('C001-1-V01', '2026-11-02')), isInUse: true })).toBe(
    'Sample U001 helps this community. 1 of 1 promised project is done. The last visit was on 2 November 2026.',
  );
  expect(say.zh.community({ pairs: [], isInUse: true })).toBe('目前没有单位帮扶这个社区。');
});

test('a community that has ended is told who helped it, not that nobody does', () => {
  const pairs = pairsOf(done).slice(1);
  expect(say.en.community({ pairs, isInUse: false })).toBe(
    'Until then, Sample U002 helped it. No promised projects are recorded. No visit is recorded.',
  );
  expect(say.zh.community({ pairs: [], isInUse: false })).toBe('停用以前没有结对单位。');
});

test('a project that was done late says by how many days', () => {
  const late = project('C001-1-P01', '2026-02-01', '2026-04-01', { state: 'done', done_on: '2026-04-02' });
  const [pair] = pairsOf(late);
  const [found] = pair?.projects ?? [];
  expect(found && say.en.doneOn(found)).toBe('on 2 April 2026, 1 day late');
  const [inTime] = pairsOf(done)[0]?.projects ?? [];
  expect(inTime && say.en.doneOn(inTime)).toBe('on 1 March 2026');
});

test('a unit is told how many communities it helps', () => {
  expect(say.en.unit(pairsOf(done).slice(0, 1))).toBe('This unit helps 1 community. 1 of 1 promised project is done.');
  expect(say.en.unit([])).toBe('This unit helps no community at present.');
});

test('the city is told how many help whom, what was done and how many pairs are without activity', () => {
  const all = sources({ communities: [community('C001')] });
  const answer = (...records: ReturnType<typeof visit>[]) =>
    say.en.overview(viewOverview(all, pairsOf(...records), day)).join(' ');
  expect(answer(done)).toBe(
    '1 unit helps 1 community. 1 of 1 promised project is done. 1 pair has no activity on record for more than 92 days.',
  );
  expect(answer(visit('C001-1-V01', '2026-11-02'))).toBe(
    '1 unit helps 1 community. No promised projects are recorded yet. Every pair has activity on record in the last 92 days, or is younger than that.',
  );
  expect(say.en.overview(viewOverview(all, [], day))).toEqual(['No unit helps a community at present.']);
});

test('a text that the law had removed is not a hole', () => {
  const removed = { on: '2026-06-20', law: { zh: '《示例条例》', en: 'the sample rules' } };
  const told = { row: { text_en: null }, redacted: { text_zh: removed, text_en: removed } };
  expect(say.en.text(told, 'text')).toBe('[removed on 20 June 2026 under the sample rules]');
  expect(say.en.text({ row: { text_en: null }, redacted: {} }, 'text')).toBeNull();
});

test('the picture of the months has a mark for each visit, promise and completion, in the column of its month', () => {
  const months = [
    { month: '2026-10', visits: 2, promised: 1, done: 0 },
    { month: '2026-11', visits: 0, promised: 0, done: 1 },
  ];
  const marks = activityMarks(months);
  expect(marks.map(({ kind, x }) => [kind, x])).toEqual([
    ['visit', 12],
    ['visit', 12],
    ['promised', 12],
    ['done', 36],
  ]);
  const { width, height } = monthsFrame(months);
  expect(marks.every(({ x, y }) => x < width && y > 0 && y < height)).toBe(true);
});
