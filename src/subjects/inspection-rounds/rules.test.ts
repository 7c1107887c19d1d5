import { describe, expect, test } from 'vitest';
import { ledgerCsv, openProblem } from '../../../tests/support/ledger-rows.ts';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { sampleWithCheck } from '../../../tests/support/with-check.ts';
import { checkDataset, codesEver } from '../../releases/check/check-dataset.ts';
import { loadDataset } from '../../releases/state/load-dataset.ts';
import { areas } from '../areas/dataset.ts';
import { ledger } from '../ledger/dataset.ts';
import { inspectionRounds } from './data.ts';
import * as dataset from './dataset.ts';
import { roundNotices } from './notices.ts';
import { roundRules } from './rules.ts';

const rounds = sampleWithCheck(inspectionRounds, dataset.inspectionRounds);
const { message, covered } = ruleMessages();

const columns = Object.keys(rounds.columns);
type Cells = Partial<Record<keyof dataset.InspectionRound, string>>;

/** An unannounced inspection of weeks 19 and 20 of 2022, made on 11 May. */
const made = (cells: Cells = {}): Cells => ({
  id: 'U-2022-10',
  kind: 'unannounced',
  period: '2022-W19',
  announced: 'no',
  made_on: '2022-05-11',
  areas: 'S01;S02',
  inspected_by_zh: '示例督查组',
  inspected_by_en: 'Sample inspection team',
  state: 'made',
  places: '8',
  found: '3',
  result_zh: '示例：有三处问题。',
  result_en: 'Sample: three problems.',
  counts_in: '2022-05',
  change: 'new',
  ...cells,
});
/** The review of the second quarter of 2022, announced for 8 June. */
const planned = (cells: Cells = {}): Cells => ({
  id: 'Q-2022-02',
  kind: 'quarterly',
  period: '2022-Q2',
  announced: 'yes',
  planned_on: '2022-06-08',
  areas: 'S01',
  inspected_by_zh: '示例督查组',
  inspected_by_en: 'Sample inspection team',
  state: 'planned',
  change: 'new',
  ...cells,
});
const reviewed = (cells: Cells = {}): Cells =>
  made({ id: 'Q-2022-02', kind: 'quarterly', period: '2022-Q2', announced: 'yes', planned_on: '2022-05-11', ...cells });
const note = { note_zh: '示例：因故调整。', note_en: 'Sample: for a reason.' };

const loadedAreas = loadDataset(
  areas,
  makeFolder({
    '2022-01-01': linesOf(
      Object.keys(areas.columns).join(','),
      'S01,甲区,District A,district,,sample,,,',
      'S02,乙区,District B,district,,sample,,,',
      'S03,丙区,District C,district,,sample,,,',
    ),
  }),
);
const loadedLedger = loadDataset(
  ledger,
  makeFolder({
    '2022-05-16': ledgerCsv(
      openProblem({ id: 'P-000001', area: 'S01', found_on: '2022-05-11', collected_on: '2022-05-11' }),
      openProblem({ id: 'P-000002', area: 'S03', found_on: '2022-05-11', collected_on: '2022-05-11' }),
      openProblem({ id: 'P-000003', area: 'S02', found_on: '2022-05-10', collected_on: '2022-05-10' }),
    ),
  }),
);

const csvOf = (rows: readonly Cells[]): string =>
  linesOf(
    columns.join(','),
    ...rows.map((row) => columns.map((name) => (row as Record<string, string>)[name] ?? '').join(',')),
  );

function ofReleases(releases: Record<string, readonly Cells[]>) {
  const files = Object.fromEntries(Object.entries(releases).map(([day, rows]) => [day, csvOf(rows)]));
  const loaded = loadDataset(rounds, makeFolder(files));
  const codes = codesEver([loadedAreas, loadedLedger, loaded]);
  return [...loaded.problems, ...checkDataset(loaded, { codes, asOf: '2022-05-24' })];
}
const of = (...rows: readonly Cells[]) => ofReleases({ '2022-05-17': rows });
const then = (first: readonly Cells[], second: readonly Cells[]) =>
  ofReleases({ '2022-05-17': first, '2022-05-20': second });

test('sound rounds break no rule: made, planned, moved, cancelled and made again under another id', () => {
  expect(of(made({ problems: 'P-000001' }), planned())).toEqual([]);
  expect(then([planned()], [planned({ ...note, state: 'moved', planned_on: '2022-06-10', change: 'update' })])).toEqual(
    [],
  );
  const again = planned({ id: 'Q-2022-03', planned_on: '2022-06-20' });
  expect(then([planned()], [planned({ ...note, state: 'cancelled', change: 'update' }), again])).toEqual([]);
  const cancelled = planned({ ...note, state: 'cancelled', change: 'update' });
  expect(then([planned()], [again, cancelled])).toEqual([]);
});

describe('what is not announced', () => {
  test('has no planned day', () => {
    expect(message('round-announced', of(made({ planned_on: '2022-05-11' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:5 planned_on (Planned on, spreadsheet row 2)
        the round is marked unannounced, and yet it is said to be announced [round-announced]
        allowed: for an unannounced inspection, announced is no, and planned_on and planned_to are empty
        to do: What was announced is not an unannounced inspection: correct the kind, or whether and when it was announced."
    `);
  });
  test('is not an inspection that was announced', () => {
    message('round-announced', of(made({ announced: 'yes', planned_on: '2022-05-11' })));
  });
  test('is in no release before it was made', () => {
    expect(
      message(
        'round-ahead',
        of(made({ made_on: '2022-05-20', counts_in: '2022-06', period: '2022-W19', made_to: '2022-05-22' })),
      ),
    ).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:7 made_on (Made on, spreadsheet row 2)
        a round that is not announced is in the release of 2022-05-17, before it was made [round-ahead]
        allowed: the state made, and days of inspection up to 2022-05-17, the day of the release
        to do: Take the row out of this release and enter it once it was made. A round that became known has to be made on another day at other places."
    `);
    const ahead = { state: 'planned', made_on: '', places: '', found: '', result_zh: '', result_en: '', counts_in: '' };
    message('round-ahead', of(made(ahead)));
    message('round-ahead', of(made({ ...ahead, ...note, state: 'cancelled' })));
  });
  test('may be released on its last day', () => {
    expect(of(made({ made_on: '2022-05-16', made_to: '2022-05-17', period: '2022-W19' }))).toEqual([]);
    message('round-ahead', of(made({ made_on: '2022-05-16', made_to: '2022-05-18' })));
  });
});

describe('what is announced', () => {
  test('is announced for a day', () => {
    expect(message('round-plan-missing', of(planned({ planned_on: '' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:5 planned_on (Planned on, spreadsheet row 2)
        the round is announced, but no day is [round-plan-missing]
        allowed: the day that was announced
        to do: Fill in planned_on, or write announced no."
    `);
  });
  test('has a state once its day has passed', () => {
    expect(message('round-plan-past', of(planned({ planned_on: '2022-05-16' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:5 planned_on (Planned on, spreadsheet row 2)
        the planned day 2022-05-16 is before the release of 2022-05-17, and the state is still “Planned” [round-plan-past]
        allowed: made, moved to a later day, or cancelled
        to do: Say what became of it."
    `);
    expect(of(planned({ planned_on: '2022-05-17' }))).toEqual([]);
  });
  test('is moved from a day that was announced', () => {
    const moved = { ...note, state: 'moved', change: 'update' };
    expect(message('round-moved', then([planned()], [planned(moved)]))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-20.csv:2:5 planned_on (Planned on, spreadsheet row 2)
        it is said to be moved, but no release before has another planned day [round-moved]
        allowed: a planned day other than the one announced before
        to do: Check the planned day; what is announced first is planned."
    `);
    message('round-moved', of(planned({ ...note, state: 'moved' })));
  });
  test('is moved or cancelled for a reason', () => {
    const moved = planned({ state: 'moved', planned_on: '2022-06-10', change: 'update' });
    expect(message('round-note', then([planned()], [moved]))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-20.csv:2:19 note_zh (Note (Chinese), spreadsheet row 2)
        the round is “Moved”, and nothing says why [round-note]
        allowed: a note in both languages
        to do: Fill in note_zh and note_en."
    `);
    message(
      'round-note',
      then([planned()], [planned({ state: 'cancelled', change: 'update', note_zh: '示例：取消。' })]),
    );
  });
  test('is made before that day for a reason alone', () => {
    expect(message('round-before-plan', of(reviewed({ planned_on: '2022-05-12' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:7 made_on (Made on, spreadsheet row 2)
        it was made on 2022-05-11, before the announced 2022-05-12, and nothing says why [round-before-plan]
        allowed: 2022-05-12 or later, or a note that says why
        to do: Check the days, or fill in note_zh and note_en."
    `);
    expect(of(reviewed({ planned_on: '2022-05-12', ...note }))).toEqual([]);
    expect(of(reviewed({ planned_on: '2022-05-10' }))).toEqual([]);
  });
});

describe('the period', () => {
  test.each(['2025-W53', '2022-W20', '2022-Q2', '2022'])('of a fortnight is not %s', (period) => {
    const problems = of(made({ period, id: `U-${period.slice(0, 4)}-10` }));
    expect(problems.map(({ rule }) => rule)).toContain('round-period');
  });
  test('is told with what is allowed', () => {
    expect(message('round-period', of(made({ period: '2022-W53' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:3 period (Period, spreadsheet row 2)
        there is no period 2022-W53 of the kind “Unannounced inspection” [round-period]
        allowed: the first, odd ISO week of a fortnight that the calendar has (26 a year, 27 where there is a week 53); 2026-Q4 for a review; 2026 for an appraisal
        to do: Check the period against the calendar."
    `);
  });
  test('begins and ends at the edges of ISO weeks', () => {
    const first = (made_on: string, period: string) =>
      ofReleases({ '2022-05-17': [made({ id: `U-${period.slice(0, 4)}-01`, period, made_on, counts_in: '' })] });
    expect(first('2024-12-30', '2025-W01').filter(({ rule }) => rule === 'round-outside-period')).toEqual([]);
    expect(first('2024-12-29', '2025-W01').map(({ rule }) => rule)).toContain('round-outside-period');
    expect(first('2021-01-03', '2020-W53')).toEqual([]);
    expect(first('2021-01-04', '2020-W53').map(({ rule }) => rule)).toEqual(['round-outside-period']);
  });
  test('holds every day of an unannounced inspection', () => {
    expect(message('round-outside-period', of(made({ made_on: '2022-05-08' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:7 made_on (Made on, spreadsheet row 2)
        the day 2022-05-08 does not belong to the period 2022-W19 [round-outside-period]
        allowed: 2022-05-09 to 2022-05-22
        to do: Check the day and the period."
    `);
    message(
      'round-outside-period',
      ofReleases({ '2022-05-24': [made({ made_on: '2022-05-22', made_to: '2022-05-23' })] }),
    );
  });
  test('has begun when it is reviewed; a review may come after it', () => {
    expect(message('round-outside-period', of(planned({ period: '2022-Q3', planned_on: '2022-06-30' }))))
      .toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:5 planned_on (Planned on, spreadsheet row 2)
        the day 2022-06-30 does not belong to the period 2022-Q3 [round-outside-period]
        allowed: 2022-07-01 or later
        to do: Check the day and the period."
    `);
    expect(of(planned({ period: '2022-Q1', planned_on: '2022-06-30' }))).toEqual([]);
  });
  test('has one round of a kind: a quarter or a year is not reviewed twice', () => {
    expect(message('round-twice', of(planned(), planned({ id: 'Q-2022-03' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:3:3 period (Period, spreadsheet row 3)
        the period 2022-Q2 already has Q-2022-02 of the kind “Quarterly review” [round-twice]
        allowed: one round a period; those cancelled do not count
        to do: Check the period; a round that is moved keeps its id."
    `);
    message('round-twice', then([planned()], [planned({ id: 'Q-2022-03' })]));
    const year = { kind: 'yearly', period: '2022', planned_on: '2022-06-20' };
    message('round-twice', of(planned({ ...year, id: 'Y-2022-01' }), planned({ ...year, id: 'Y-2022-02' })));
    message('round-twice', of(made(), made({ id: 'U-2022-11' })));
  });
  test('is the one that the id names', () => {
    expect(message('round-id', of(made({ id: 'Q-2022-10' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:1 id (Id, spreadsheet row 2)
        the id Q-2022-10 does not fit the kind “Unannounced inspection” and the period 2022-W19 [round-id]
        allowed: U-2022-01, U-2022-02 …
        to do: Correct the id, the kind or the period."
    `);
    message('round-id', of(made({ id: 'U-2021-10' })));
  });
});

describe('the days', () => {
  test('are in order', () => {
    expect(message('round-days', of(made({ made_to: '2022-05-10' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:8 made_to (Made to, spreadsheet row 2)
        the last day, 2022-05-10, is before the first, 2022-05-11 [round-days]
        allowed: 2022-05-11 or later; empty where it is one day
        to do: Check both days."
    `);
    message('round-days', of(planned({ planned_to: '2022-06-07' })));
  });
  test('are those of a round that was made', () => {
    expect(message('round-made-day', of(reviewed({ made_on: '', counts_in: '' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:7 made_on (Made on, spreadsheet row 2)
        the state is “Made”, and the day of inspection is missing [round-made-day]
        allowed: a day where the round was made, and none where it was not
        to do: Check the state and the day."
    `);
    message('round-made-day', of(planned({ ...note, made_on: '2022-05-11' })));
  });
});

describe('what came of a round', () => {
  test.each(['places', 'found', 'result_zh', 'result_en'] as const)('is told once it was made: %s', (column) => {
    message('round-no-result', of(made({ [column]: '' })));
  });
  test('is told by column', () => {
    expect(message('round-no-result', of(made({ result_en: '' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:17 result_en (Result (English), spreadsheet row 2)
        the round was made, and “Result (English)” is empty [round-no-result]
        allowed: places, problems found, and the result in both languages
        to do: Fill in what came of it."
    `);
  });
  test.each(['places', 'found', 'problems', 'result_zh', 'result_en', 'counts_in'] as const)(
    'is not told before it was made: %s',
    (column) => {
      const cell = {
        places: '1',
        found: '1',
        problems: 'P-000001',
        counts_in: '2022-06',
        result_zh: '示例',
        result_en: 'Sample',
      };
      const problems = of(planned({ [column]: cell[column] }));
      expect(problems.map(({ rule }) => rule)).toContain('round-result-early');
    },
  );
  test('is told with what is allowed', () => {
    expect(message('round-result-early', of(planned({ found: '0' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:14 found (Problems found, spreadsheet row 2)
        the round was not made, and yet “Problems found” is filled [round-result-early]
        allowed: empty
        to do: Check the state, or empty the cell."
    `);
  });
  test('is at least what stands in the ledger', () => {
    expect(message('round-found', of(made({ found: '0', problems: 'P-000001' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:14 found (Problems found, spreadsheet row 2)
        0 problems found, fewer than the 1 of the ledger that are listed [round-found]
        allowed: 1 or more
        to do: Check the number and the ids."
    `);
    expect(of(made({ found: '1', problems: 'P-000001' }))).toEqual([]);
  });
  test('does not go back to what was planned, but by a correction', () => {
    const undone = reviewed({
      state: 'planned',
      planned_on: '2022-06-08',
      made_on: '',
      places: '',
      found: '',
      result_zh: '',
      result_en: '',
      counts_in: '',
    });
    expect(message('round-undone', then([reviewed()], [{ ...undone, change: 'update' }]))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-20.csv:2:12 state (State, spreadsheet row 2)
        the round was “Made” and is now said to be “Planned” [round-undone]
        allowed: a correction, with a note, where it was entered wrongly
        to do: Check the state."
    `);
    expect(
      then([reviewed()], [{ ...undone, change: 'correction', change_note_zh: '示例。', change_note_en: 'Sample.' }]),
    ).toEqual([]);
  });
});

describe('problems of the ledger', () => {
  test('are of the areas of the round', () => {
    expect(message('round-problem-area', of(made({ problems: 'P-000002' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:15 problems (Problems in the ledger, spreadsheet row 2)
        the problem P-000002 is of S03, which the round did not inspect [round-problem-area]
        allowed: problems of S01;S02
        to do: Check the id and the areas."
    `);
  });
  test('were found on its days', () => {
    expect(message('round-problem-day', of(made({ problems: 'P-000003' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:15 problems (Problems in the ledger, spreadsheet row 2)
        the problem P-000003 was found on 2022-05-10, not on the days of the round [round-problem-day]
        allowed: problems found from 2022-05-11 to 2022-05-11
        to do: Check the id and the days."
    `);
    expect(of(made({ made_on: '2022-05-10', made_to: '2022-05-11', problems: 'P-000001;P-000003' }))).toEqual([]);
  });
  test('are held against the newest row of a round alone', () => {
    const wrong = [made({ problems: 'P-000002' })];
    const right = {
      ...made({ problems: 'P-000001' }),
      change: 'correction',
      change_note_zh: '示例。',
      change_note_en: 'Sample.',
    };
    expect(then(wrong, [right])).toEqual([]);
  });
  test('are each of one round', () => {
    const other = reviewed({ problems: 'P-000001', counts_in: '' });
    expect(message('round-problem-twice', of(made({ problems: 'P-000001' }), other))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:3:15 problems (Problems in the ledger, spreadsheet row 3)
        the problem P-000001 is already one that U-2022-10 found [round-problem-twice]
        allowed: a problem is found by one round
        to do: Take it out of one of them."
    `);
    message('round-problem-twice', then([made({ problems: 'P-000001' })], [other]));
  });
  test('are in the ledger, as the areas are in the list of areas', () => {
    expect(of(made({ problems: 'P-999999' })).map(({ rule }) => rule)).toEqual(['dangling-reference']);
    expect(of(made({ areas: 'S99' })).map(({ rule }) => rule)).toEqual(['dangling-reference']);
  });
});

describe('the month in which a round counts', () => {
  test('is that in which it was over, or the next', () => {
    expect(message('round-counts', of(made({ counts_in: '2022-04' })))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:2:18 counts_in (Counts in the month, spreadsheet row 2)
        a round that was over on 2022-05-11 counts in 2022-04 [round-counts]
        allowed: the month in which it was over, or the next: 2022-05, 2022-06
        to do: Check the month."
    `);
    expect(of(made({ counts_in: '2022-06' }))).toEqual([]);
    message('round-counts', of(made({ counts_in: '2022-07' })));
  });
  test('has one review', () => {
    const first = reviewed({ id: 'Q-2022-01', period: '2022-Q1' });
    expect(message('round-counts-twice', of(first, reviewed()))).toMatchInlineSnapshot(`
      "data/inspection-rounds/2022-05-17.csv:3:18 counts_in (Counts in the month, spreadsheet row 3)
        more than 1 of the kind “Quarterly review” count in 2022-05: Q-2022-01 too [round-counts-twice]
        allowed: at most three unannounced inspections, one review and one appraisal in a month
        to do: Check in which month each counts."
    `);
    expect(of(first, reviewed({ counts_in: '2022-06' }))).toEqual([]);
  });
  test('has three fortnights at most', () => {
    const fortnight = (number: string, period: string, made_on: string) =>
      made({ id: `U-2022-${number}`, period, made_on });
    const three = [
      fortnight('08', '2022-W15', '2022-04-24'),
      fortnight('09', '2022-W17', '2022-05-03'),
      fortnight('10', '2022-W19', '2022-05-17'),
    ].map((row) => ({ ...row, counts_in: '2022-05' }));
    expect(of(...three)).toEqual([]);
    const fourth = made({ id: 'U-2022-07', period: '2022-W13', made_on: '2022-04-10', counts_in: '2022-05' });
    message('round-counts-twice', of(fourth, ...three));
  });
});

test('a round that was withdrawn claims nothing', () => {
  const withdrawn = { change: 'withdrawn', change_note_zh: '示例。', change_note_en: 'Sample.' };
  expect(then([planned()], [planned(withdrawn), planned({ id: 'Q-2022-03' })])).toEqual([]);
});

test('an announced day that has passed is a notice: days pass without a release', () => {
  const loaded = loadDataset(rounds, makeFolder({ '2022-05-17': csvOf([planned({ planned_to: '2022-06-09' })]) }));
  expect(roundNotices({ datasets: [loaded], asOf: '2022-06-09' })).toEqual([]);
  expect(roundNotices({ datasets: [loaded], asOf: '2022-06-10' }).map(({ en }) => en)).toEqual([
    'Q-2022-02: the announced day 2022-06-09 has passed, and nothing says what became of the round.',
  ]);
});

test('every rule has its case', () => expect([...covered].sort()).toEqual(Object.keys(roundRules).sort()));
