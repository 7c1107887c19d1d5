import { describe, expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { checkDataset, codesEver } from '../../releases/check/check-dataset.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { emptyDataset, loadDataset, type LoadedDataset } from '../../releases/state/load-dataset.ts';
import { areas } from '../areas/dataset.ts';
import { pairing as subject } from './data.ts';
import { pairingNotices } from './notices.ts';
import { pairingRules } from './rules.ts';

const { message, covered } = ruleMessages();
const asOf = '2026-11-27';

type Releases = Readonly<Record<string, readonly string[]>>;

const headers = {
  areas: 'code,name_zh,name_en,kind,parent,provenance,valid_from,valid_to,replaced_by',
  communities: 'id,area,subdistrict_zh,subdistrict_en,name_zh,name_en,valid_to,replaced_by',
  'helping-units': 'id,kind,name_zh,name_en',
  pairings: 'id,community,unit,since,until,post_zh,post_en,change,change_note_zh,change_note_en',
  'pairing-records':
    'id,pairing,kind,day,text_zh,text_en,due_on,state,done_on,note_zh,note_en,change,change_note_zh,change_note_en',
} as const;
type Name = keyof typeof headers;

const areaRow = (code: string, end = ',') => `${code},${code},${code},district,,sample,,${end}`;
const communityRow = (id: string, area = 'S01', end = ',') =>
  `${id},${area},示例街道,Sample,示例${id},Sample ${id},${end}`;
const pair = (id: string, unit: string, since: string, until = '', community = id.slice(0, 4), change = 'new,,') =>
  `${id},${community},${unit},${since},${until},,,${change}`;
const visit = (id: string, day: string, more = ',,', change = 'new,,') =>
  `${id},${id.slice(0, 6)},visit,${day},示例,Sample,${more},,,${change}`;
const project = (id: string, day: string, more: string, notes = ',') =>
  `${id},${id.slice(0, 6)},project,${day},示例,Sample,${more},${notes},new,,`;
const note = '示例说明,Sample note';

/** A city in which all is right. */
const right: Readonly<Record<Name, Releases>> = {
  areas: { '2025-01-01': [areaRow('S01'), areaRow('S02', '2026-03-31,S01')] },
  communities: {
    '2025-01-01': [communityRow('C001'), communityRow('C002'), communityRow('C003', 'S01', '2026-05-31,')],
  },
  'helping-units': { '2025-01-01': ['U001,civilised,示例一,Sample 1', 'U002,health-model,示例二,Sample 2'] },
  pairings: { '2026-01-05': [pair('C001-1', 'U001', '2026-01-05', '2026-10-31')] },
  'pairing-records': { '2026-02-27': [visit('C001-1-V01', '2026-01-20')] },
};

const all: readonly Dataset[] = [areas, ...subject.datasets];

function load(changes: Partial<Record<Name, Releases>>): LoadedDataset[] {
  return all.map((dataset) => {
    const name = Object.keys(headers).find((one): one is Name => one === dataset.name);
    if (!name) throw new Error(`${dataset.name} has no header here.`);
    const releases = changes[name] ?? right[name];
    if (Object.keys(releases).length === 0) return emptyDataset(dataset, new Map());
    const files = Object.entries(releases).map(([day, rows]) => [day, linesOf(headers[name], ...rows)] as const);
    return loadDataset(dataset, makeFolder(Object.fromEntries(files)));
  });
}

/** Everything wrong in the city where one dataset is changed. */
function problemsOf(changes: Partial<Record<Name, Releases>>): Problem[] {
  const loaded = load(changes);
  const codes = codesEver(loaded);
  return loaded.flatMap((one) => [...one.problems, ...checkDataset(one, { codes, asOf })]);
}
const pairsWith = (...rows: string[]) => problemsOf({ pairings: { '2026-06-01': rows }, 'pairing-records': {} });
const recordsWith = (...rows: string[]) => problemsOf({ 'pairing-records': { '2026-11-27': rows } });

test('the city of these tests breaks no rule', () => {
  expect(problemsOf({})).toEqual([]);
});

describe('a community', () => {
  test('is in an area that is known', () => {
    const problems = problemsOf({ communities: { '2025-01-01': [communityRow('C001', 'S09')] } });
    expect(message('dangling-reference', problems)).toMatchInlineSnapshot(`
      "data/communities/2025-01-01.csv:2:2 area (Area, spreadsheet row 2)
        the code “S09” was never in areas [dangling-reference]
        allowed: S01 (S01), S02 (S02, ended 2026-03-31)
        to do: Correct the code, or publish a release of areas that holds it first."
    `);
  });

  test('in use is in an area that was in use on the day of its release', () => {
    const later = (row: string) => problemsOf({ communities: { '2026-06-30': [communityRow('C001'), row] } });
    expect(message('community-area-ended', later(communityRow('C002', 'S02')))).toMatchInlineSnapshot(`
      "data/communities/2026-06-30.csv:3:2 area (Area, spreadsheet row 3)
        the community is in use, but its area “S02” ended on 2026-03-31 [community-area-ended]
        allowed: an area that was in use on the day of the release
        to do: Give the community its last day and what replaced it, and list the new one with the new area; or correct the area."
    `);
    expect(later(communityRow('C002', 'S02', '2026-03-31,C001'))).toEqual([]);
    const before = { communities: { '2026-03-31': [communityRow('C001'), communityRow('C002', 'S02')] } };
    expect(problemsOf(before)).toEqual([]);
  });
});

describe('what was published', () => {
  const change = 'correction,更正,Corrected';

  test('of a pair is changed by a correction alone; its last day may come by an update', () => {
    const changed = (...rows: string[]) =>
      problemsOf({
        pairings: { '2026-01-31': [pair('C001-1', 'U001', '2026-01-05')], '2026-02-28': rows },
        'pairing-records': {},
      });
    expect(changed(pair('C001-1', 'U001', '2026-01-05', '2026-02-20', 'C001', 'update,,'))).toEqual([]);
    expect(changed(pair('C001-1', 'U002', '2026-01-05', '', 'C001', change))).toEqual([]);
    const rules = changed(pair('C001-1', 'U002', '2026-01-06', '', 'C001', 'update,,')).map(({ rule }) => rule);
    expect(rules).toEqual(['pairing-fact-changed', 'pairing-fact-changed']);
  });

  test('of a record too, and a project that is done does not become open again by an update', () => {
    const record = (state: string, more = ',', how = 'new,,') =>
      `C001-1-P01,C001-1,project,2026-02-02,示例,Sample,${state},${more},${how}`;
    const changed = (row: string, before = record('2026-06-30,promised,')) =>
      problemsOf({ 'pairing-records': { '2026-02-27': [before], '2026-03-31': [row] } });
    expect(changed(record('2026-06-30,done,2026-03-05', ',', 'update,,'))).toEqual([]);
    expect(changed(record('2026-07-31,promised,', ',', change))).toEqual([]);
    expect(message('pairing-fact-changed', changed(record('2026-07-31,promised,', ',', 'update,,'))))
      .toMatchInlineSnapshot(`
      "data/pairing-records/2026-03-31.csv:2:7 due_on (Due on, spreadsheet row 2)
        what was published as 2026-06-30 is now 2026-07-31, by an update [pairing-fact-changed]
        allowed: an update adds what was not there yet, such as that a project is done; what was published is changed by a correction, with its note
        to do: Write correction under change, and why in change_note_zh and change_note_en."
    `);
    const done = record('2026-06-30,done,2026-02-20');
    const rules = changed(record('2026-06-30,promised,', ',', 'update,,'), done).map(({ rule }) => rule);
    expect(rules).toEqual(['pairing-fact-changed', 'pairing-fact-changed']);
  });
});

describe('a pair', () => {
  test('is of a community and a unit that are known', () => {
    expect(message('dangling-reference', pairsWith(pair('C009-1', 'U001', '2026-01-05')))).toMatchInlineSnapshot(`
      "data/pairings/2026-06-01.csv:2:2 community (Community, spreadsheet row 2)
        the code “C009” was never in communities [dangling-reference]
        allowed: C001 (Sample C001), C002 (Sample C002), C003 (Sample C003, ended 2026-05-31)
        to do: Correct the code, or publish a release of communities that holds it first."
    `);
    expect(message('dangling-reference', pairsWith(pair('C001-1', 'U009', '2026-01-05')))).toMatchInlineSnapshot(`
      "data/pairings/2026-06-01.csv:2:3 unit (Helping unit, spreadsheet row 2)
        the code “U009” was never in helping-units [dangling-reference]
        allowed: U001 (Sample 1), U002 (Sample 2)
        to do: Correct the code, or publish a release of helping-units that holds it first."
    `);
  });

  test('is numbered within its community', () => {
    expect(message('pair-id', pairsWith(pair('C001-1', 'U001', '2026-01-05', '', 'C002')))).toMatchInlineSnapshot(`
      "data/pairings/2026-06-01.csv:2:1 id (Id, spreadsheet row 2)
        the id “C001-1” does not begin with the community “C002” [pair-id]
        allowed: the id of the community, a hyphen and a number: C002-1
        to do: Correct the id or the community."
    `);
  });

  test('ends on the day it began or later', () => {
    expect(pairsWith(pair('C001-1', 'U001', '2026-01-05', '2026-01-05'))).toEqual([]);
    const problems = pairsWith(pair('C001-1', 'U001', '2026-01-05', '2026-01-04'));
    expect(message('pair-until-early', problems)).toMatchInlineSnapshot(`
      "data/pairings/2026-06-01.csv:2:5 until (Until, spreadsheet row 2)
        the pair ends on 2026-01-04, before it began on 2026-01-05 [pair-until-early]
        allowed: 2026-01-05 or later, or empty
        to do: Check both days."
    `);
    expect(message('pair-until-early', problems, 'zh')).toMatchInlineSnapshot(`
      "data/pairings/2026-06-01.csv:2:5 until（截止日期，表格第 2 行）
        截止日期 2026-01-04 早于起始日期 2026-01-05 [pair-until-early]
        应为：2026-01-05 或以后，或留空
        处理：核对这两个日期。"
    `);
  });

  test('is there once at a time', () => {
    const first = pair('C001-1', 'U001', '2026-01-05', '2026-03-31');
    expect(pairsWith(first, pair('C001-2', 'U001', '2026-04-01'))).toEqual([]);
    expect(pairsWith(first, pair('C001-2', 'U002', '2026-02-01'), pair('C002-1', 'U001', '2026-02-01'))).toEqual([]);
    expect(message('pair-twice', pairsWith(first, pair('C001-2', 'U001', '2026-03-31')))).toMatchInlineSnapshot(`
      "data/pairings/2026-06-01.csv:3:4 since (Since, spreadsheet row 3)
        the same unit helps the same community at the same time as in “C001-1” (2026-01-05 – 2026-03-31) [pair-twice]
        allowed: one pair of a unit and a community at a time
        to do: Give the earlier pair its last day, or withdraw the row that is there twice."
    `);
  });

  test('that was withdrawn, or has ended since, leaves room for another', () => {
    const releases = (row: string): Partial<Record<Name, Releases>> => ({
      pairings: {
        '2026-01-05': [pair('C001-1', 'U001', '2026-01-05')],
        '2026-03-02': [row, pair('C001-2', 'U001', '2026-03-01')],
      },
      'pairing-records': {},
    });
    const withdrawn = pair('C001-1', 'U001', '2026-01-05', '', 'C001', 'withdrawn,有误,A mistake');
    expect(problemsOf(releases(withdrawn))).toEqual([]);
    expect(problemsOf(releases(pair('C001-1', 'U001', '2026-01-05', '2026-02-28', 'C001', 'update,,')))).toEqual([]);
    const still = pair('C001-1', 'U001', '2026-01-05', '2026-03-01', 'C001', 'update,,');
    message('pair-twice', problemsOf(releases(still)));
  });

  test('begins while its community is in use', () => {
    expect(pairsWith(pair('C003-1', 'U001', '2026-05-31'))).toEqual([]);
    expect(message('pair-community-ended', pairsWith(pair('C003-1', 'U001', '2026-06-01')))).toMatchInlineSnapshot(`
      "data/pairings/2026-06-01.csv:2:4 since (Since, spreadsheet row 2)
        the pair began on 2026-06-01, but the community “C003” ended on 2026-05-31 [pair-community-ended]
        allowed: a day not after 2026-05-31
        to do: Name the community that replaced it, or check the days."
    `);
  });
});

describe('a record', () => {
  test('has a number of its pair and of its kind', () => {
    const wrong = visit('C001-1-P01', '2026-01-20');
    expect(message('record-id', recordsWith(wrong))).toMatchInlineSnapshot(`
      "data/pairing-records/2026-11-27.csv:2:1 id (Id, spreadsheet row 2)
        the id “C001-1-P01” does not fit the pair “C001-1” or the kind “Visit” [record-id]
        allowed: C001-1-V and a number
        to do: Correct the id, or the pair and the kind."
    `);
  });

  test('is of the time of its pair', () => {
    expect(recordsWith(visit('C001-1-V01', '2026-01-05'), visit('C001-1-V02', '2026-10-31'))).toEqual([]);
    const early = recordsWith(visit('C001-1-V01', '2026-01-04'));
    expect(message('record-outside-pair', early)).toMatchInlineSnapshot(`
      "data/pairing-records/2026-11-27.csv:2:4 day (Day, spreadsheet row 2)
        the day 2026-01-04 lies outside the time of the pair “C001-1” (2026-01-05 – 2026-10-31) [record-outside-pair]
        allowed: a day within the time of the pair
        to do: Check the day. Where the pair is wrong, correct that first."
    `);
    message('record-outside-pair', recordsWith(visit('C001-1-V01', '2026-11-01')));
    message('record-outside-pair', recordsWith(project('C001-1-P01', '2026-11-01', '2026-12-31,promised,')));
  });

  test('is looked at as it is now, and so is its pair', () => {
    const corrected = visit('C001-1-V01', '2026-01-06', ',,', 'correction,日期有误,The day was wrong');
    const records = { '2026-02-27': [visit('C001-1-V01', '2026-01-02')], '2026-03-27': [corrected] };
    expect(problemsOf({ 'pairing-records': records })).toEqual([]);
  });

  test('is not of a day ahead', () => {
    const pairings = { '2026-01-05': [pair('C001-1', 'U001', '2026-01-05')] };
    const records = { '2026-11-27': [visit('C001-1-V01', '2026-11-28')] };
    expect(message('day-ahead', problemsOf({ pairings, 'pairing-records': records }))).toMatchInlineSnapshot(`
      "data/pairing-records/2026-11-27.csv:2:4 day (Day, spreadsheet row 2)
        the day 2026-11-28 lies after 2026-11-27, the day of the data [day-ahead]
        allowed: 2026-11-27 or earlier
        to do: Check the date; this column cannot lie in the future."
    `);
  });

  test('is not left behind where its pair is withdrawn', () => {
    const gone = pair('C001-1', 'U001', '2026-01-05', '', 'C001', 'withdrawn,有误,A mistake');
    const pairings = { '2026-01-05': [pair('C001-1', 'U001', '2026-01-05')], '2026-03-02': [gone] };
    expect(message('record-of-withdrawn', problemsOf({ pairings }))).toMatchInlineSnapshot(`
      "data/pairing-records/2026-02-27.csv:2:2 pairing (Pair, spreadsheet row 2)
        the pair “C001-1” was withdrawn, and this record was not [record-of-withdrawn]
        allowed: a pair that was not withdrawn
        to do: Withdraw this record, or name the right pair, before the pair is withdrawn."
    `);
    const records = {
      '2026-02-27': [visit('C001-1-V01', '2026-01-20')],
      '2026-03-02': [visit('C001-1-V01', '2026-01-20', ',,', 'withdrawn,有误,A mistake')],
    };
    expect(problemsOf({ pairings, 'pairing-records': records })).toEqual([]);
  });

  test('of a visit promises nothing', () => {
    const problems = recordsWith(visit('C001-1-V01', '2026-01-20', '2026-03-31,,'));
    expect(message('visit-with-promise', problems)).toMatchInlineSnapshot(`
      "data/pairing-records/2026-11-27.csv:2:7 due_on (Due on, spreadsheet row 2)
        the row is a visit, yet its Due on is “2026-03-31” [visit-with-promise]
        allowed: a visit has a day, what was done, and a note
        to do: Clear the cell, or make the row a project."
    `);
    message('visit-with-promise', recordsWith(visit('C001-1-V01', '2026-01-20', ',promised,')));
    message('visit-with-promise', recordsWith(visit('C001-1-V01', '2026-01-20', ',,2026-03-31')));
  });
});

describe('a project', () => {
  const promised = (more: string, notes?: string) => recordsWith(project('C001-1-P01', '2026-02-02', more, notes));

  test('is due on a day and has a state', () => {
    expect(promised('2026-03-31,promised,')).toEqual([]);
    expect(message('project-incomplete', promised(',promised,'))).toMatchInlineSnapshot(`
      "data/pairing-records/2026-11-27.csv:2:7 due_on (Due on, spreadsheet row 2)
        the project has no Due on [project-incomplete]
        allowed: a day on which it is due, and a state
        to do: Fill in the cell."
    `);
    message('project-incomplete', promised('2026-03-31,,'));
  });

  test('is due no sooner than it was promised', () => {
    expect(promised('2026-02-02,promised,')).toEqual([]);
    expect(message('project-due-early', promised('2026-02-01,promised,'))).toMatchInlineSnapshot(`
      "data/pairing-records/2026-11-27.csv:2:7 due_on (Due on, spreadsheet row 2)
        it is due on 2026-02-01, before it was promised on 2026-02-02 [project-due-early]
        allowed: 2026-02-02 or later
        to do: Check both days."
    `);
  });

  test('is done no sooner than it was promised', () => {
    expect(promised('2026-03-31,done,2026-02-02')).toEqual([]);
    expect(message('project-done-early', promised('2026-03-31,done,2026-02-01'))).toMatchInlineSnapshot(`
      "data/pairing-records/2026-11-27.csv:2:9 done_on (Done on, spreadsheet row 2)
        it was done on 2026-02-01, before it was promised on 2026-02-02 [project-done-early]
        allowed: 2026-02-02 or later
        to do: Check both days. What was done before it was promised is no promised project."
    `);
  });

  test('that is done says when; one that is not done has no such day', () => {
    expect(message('project-done-undated', promised('2026-03-31,done,'))).toMatchInlineSnapshot(`
      "data/pairing-records/2026-11-27.csv:2:9 done_on (Done on, spreadsheet row 2)
        the state is “done”, without the day on which it was done [project-done-undated]
        allowed: the day on which it was done
        to do: Give the day, or correct the state."
    `);
    expect(message('project-day-undone', promised('2026-03-31,promised,2026-03-01'))).toMatchInlineSnapshot(`
      "data/pairing-records/2026-11-27.csv:2:9 done_on (Done on, spreadsheet row 2)
        it was done on 2026-03-01, yet its state is “Promised” [project-day-undone]
        allowed: a day of completion only where the state is “done”
        to do: Correct the state, or clear the day."
    `);
  });

  test('that was dropped says why', () => {
    expect(promised('2026-03-31,dropped,', note)).toEqual([]);
    expect(message('project-dropped-unexplained', promised('2026-03-31,dropped,'))).toMatchInlineSnapshot(`
      "data/pairing-records/2026-11-27.csv:2:10 note_zh (Proof or note (Chinese), spreadsheet row 2)
        the project was dropped, and no note says why [project-dropped-unexplained]
        allowed: the reason in note_zh and note_en
        to do: Write the reason."
    `);
  });
});

test('every rule has a case', () => {
  expect(Object.keys(pairingRules).filter((rule) => !covered.has(rule))).toEqual([]);
});

describe('noticed, not refused', () => {
  const notices = (changes: Partial<Record<Name, Releases>>, day = asOf) =>
    pairingNotices(load(changes), day).map(({ entry, en }) => [entry, en]);

  test('a promise that is due after its pair ends', () => {
    const records = (due: string) => ({
      'pairing-records': { '2026-02-27': [project('C001-1-P01', '2026-02-02', `${due},promised,`)] },
    });
    expect(notices(records('2026-11-01'))).toMatchInlineSnapshot(`
      [
        [
          "C001-1-P01",
          "C001-1-P01 is due on 2026-11-01, but the pair C001-1 ends on 2026-10-31: who is to finish it?",
        ],
      ]
    `);
    expect(notices(records('2026-10-31'))).toEqual([]);
    const done = project('C001-1-P01', '2026-02-02', '2026-11-01,done,2026-03-01');
    expect(notices({ 'pairing-records': { '2026-02-27': [done] } })).toEqual([]);
  });

  test('a pair that goes on though its community has ended', () => {
    const open = { pairings: { '2026-06-01': [pair('C003-1', 'U001', '2026-01-05')] } };
    expect(notices(open)).toMatchInlineSnapshot(`
      [
        [
          "C003-1",
          "The community C003 ended on 2026-05-31, but the pair C003-1 goes on: give it its last day, or pair the unit with the community that replaced it.",
        ],
      ]
    `);
    expect(notices(open, '2026-05-31')).toEqual([]);
    const ended = { pairings: { '2026-06-01': [pair('C003-1', 'U001', '2026-01-05', '2026-05-31')] } };
    expect(notices(ended)).toEqual([]);
  });

  test('a community that is listed in an area that has ended since', () => {
    const listed = { communities: { '2026-01-01': [communityRow('C001'), communityRow('C002', 'S02')] } };
    expect(notices(listed)).toMatchInlineSnapshot(`
      [
        [
          "C002",
          "The area S02 ended on 2026-03-31, but the community C002 is still listed in it: publish a new release of the communities.",
        ],
      ]
    `);
    expect(notices(listed, '2026-03-31')).toEqual([]);
  });
});
