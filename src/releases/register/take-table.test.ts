import { describe, expect, test } from 'vitest';
import { areas as areaRows } from '../../../tests/fixtures/city-rows/areas.ts';
import { writeCsv, type Cells } from '../../../tests/fixtures/city-rows/write-csv.ts';
import {
  assignedProblem,
  closedProblem,
  fixedProblem,
  ledgerCsv,
  openProblem,
  verifiedProblem,
} from '../../../tests/support/ledger-rows.ts';
import { blackEntry, listCsv, redEntry, verification } from '../../../tests/support/list-entries.ts';
import { bytesOf, linesOf, makeFolder, redactFolder, textOf } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { sampleWithCheck } from '../../../tests/support/with-check.ts';
import { areas } from '../../subjects/areas/dataset.ts';
import * as ledgerSubject from '../../subjects/ledger/data.ts';
import * as ofLedger from '../../subjects/ledger/dataset.ts';
import { rankings } from '../../subjects/rankings/data.ts';
import * as ofInspections from '../../subjects/rankings/datasets/inspections.ts';
import * as listSubject from '../../subjects/red-black-list/data.ts';
import * as ofList from '../../subjects/red-black-list/dataset.ts';
import { problemText } from '../check/problem.ts';
import { wholeTableRules } from '../check/whole-table-rules.ts';
import { isChangeMark, type Dataset } from '../define/define-dataset.ts';
import type { ReleaseReason } from '../define/release-entry.ts';
import { readRowMarks } from '../read/row-marks.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { proposeRelease } from './propose-release.ts';
import type { RowOptions } from './take-table.ts';

const ledger = sampleWithCheck(ledgerSubject.ledger, ofLedger.ledger);
const list = sampleWithCheck(listSubject.redBlackList, ofList.redBlackList);
const inspections = sampleWithCheck(rankings, ofInspections.inspections);
const knownAreas = loadDataset(areas, makeFolder({ '2022-03-01': areaRows }));

const { message, covered } = ruleMessages();
const day = '2022-05-18';
const note = { zh: '示例说明', en: 'Sample note' };

/** Columns as an export of the platform has them: none that tells the change. */
const facts = (dataset: Dataset): string =>
  Object.keys(dataset.columns)
    .filter((name) => !isChangeMark(name))
    .join(',');

interface Asked {
  reason?: ReleaseReason;
  today?: string;
  ofRows?: RowOptions;
  folder?: ReadonlyMap<string, Uint8Array>;
}

const withoutMarks = (row: Cells): Cells =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !isChangeMark(name)));

/** Hands in rows as a whole current table, after a release with these. */
function handIn(dataset: Dataset, registered: string, rows: Cells[], asked: Asked = {}) {
  const { reason = 'update', today = '2022-05-24', ofRows, folder = makeFolder({ [day]: registered }) } = asked;
  const bytes = bytesOf(writeCsv(facts(dataset), rows.map(withoutMarks)));
  const proposed = proposeRelease(
    { dataset, file: 'export.csv', bytes, reason, note, today, ...(ofRows && { ofRows }) },
    [loadDataset(dataset, folder), knownAreas],
  );
  const said = proposed.problems.map((one) => `${one.rule} ${one.line ?? ''}`);
  const rowsOf = proposed.registered.records.map(({ key, printed }) =>
    [key, printed['change'], printed['change_note_zh'], printed['change_note_en']].filter(Boolean).join(' '),
  );
  return { ...proposed, said, rowsOf, text: textOf(proposed.registered.bytes) };
}

const second = { id: 'P-000002', place_zh: '示例公厕' };
const third = { id: 'P-000003', place_zh: '示例公园' };

describe('a whole current table of the ledger', () => {
  const registered = ledgerCsv(openProblem(), assignedProblem(second));

  test('brings the rows that are new and that differ, in the canonical writing, each with its change', () => {
    const { said, rowsOf, text, table } = handIn(ledger, registered, [
      assignedProblem(second),
      assignedProblem(),
      openProblem(third),
    ]);
    expect(said).toEqual([]);
    expect(rowsOf).toEqual(['P-000001 update', 'P-000003 new']);
    expect(table).toEqual({ unchanged: 1, missing: [], noteless: [] });
    expect(text).toBe(ledgerCsv(assignedProblem({ change: 'update' }), openProblem(third)));
  });

  test('is no release where nothing differs', () => {
    const same = handIn(ledger, registered, [openProblem(), assignedProblem(second)]);
    expect([same.rowsOf, same.difference]).toEqual([[], { added: [], removed: [], revised: [] }]);
  });

  test('takes no row away: what it lacks is asked about, or stays as it is', () => {
    const lacking = handIn(ledger, registered, [assignedProblem(second), openProblem(third)]);
    expect(message('rows-missing', lacking.problems)).toMatchInlineSnapshot(`
      "export.csv
        rows that were published and are not in this table: 1: P-000001 [rows-missing]
        allowed: the whole current table; or --keep-missing, which says that these rows stay as they are
        to do: Check whether a filter was on and export the whole table again; where these rows are to stay as they are, add --keep-missing. Nothing that was published goes by being left out: to withdraw a row, keep it in the table and write withdrawn in the table of --row-notes."
    `);
    expect(message('rows-missing', lacking.problems, 'zh')).toMatchInlineSnapshot(`
      "export.csv
        已公布的 1 行不在这个表里：P-000001 · 示例市场 [rows-missing]
        应为：完整的当前表；或用 --keep-missing 说明这些行照旧
        处理：核对导出时有没有筛选，重新导出完整的表；这些行确应照旧的，加上 --keep-missing。公布过的行不会因此消失；要撤回的，在 --row-notes 的表里写 withdrawn。"
    `);
    const kept = handIn(ledger, registered, [assignedProblem(second), openProblem(third)], {
      ofRows: { keepsMissing: true },
    });
    expect([kept.said, kept.rowsOf, kept.table?.missing]).toEqual([[], ['P-000003 new'], ['P-000001']]);
  });

  test('says nothing of missing rows while a row cannot be read', () => {
    expect(handIn(ledger, registered, [{ ...openProblem(third), found_on: 'yesterday' }]).said).toEqual([
      'day-format 2',
    ]);
  });

  test('makes corrections where that is the reason, and says which rows need a note', () => {
    const rows = [openProblem({ description_zh: '示例：别的' }), assignedProblem(second)];
    expect(handIn(ledger, registered, rows).said).toEqual(['fact-changed 2']);
    const bare = handIn(ledger, registered, rows, { reason: 'correction' });
    expect([bare.said, bare.table?.noteless]).toEqual([['change-note 2'], ['P-000001']]);
    expect(bare.problems.map((one) => problemText(one, 'en')).join()).toMatchInlineSnapshot(`
      "export.csv:2 change (Change, spreadsheet row 2)
        a correction or withdrawal without its note [change-note]
        allowed: both change_note_zh and change_note_en
        to do: Say what was changed and why."
    `);
    const told = handIn(ledger, registered, rows, { reason: 'correction', ofRows: { note } });
    expect([told.said, told.rowsOf]).toEqual([[], ['P-000001 correction 示例说明 Sample note']]);
  });

  test('gives the note to the rows alone of which a rule asks one', () => {
    const unit = { responsible_unit_zh: '示例环卫所' };
    const rows = [assignedProblem(), assignedProblem({ ...second, ...unit }), openProblem(third)];
    const bare = handIn(ledger, registered, rows);
    expect([bare.said, bare.table?.noteless]).toEqual([['unit-changed 3'], ['P-000002']]);
    expect(handIn(ledger, registered, rows, { ofRows: { note } }).rowsOf).toEqual([
      'P-000001 update',
      'P-000002 update 示例说明 Sample note',
      'P-000003 new',
    ]);
  });

  test('has no note for what is wrong otherwise', () => {
    const closed = ledgerCsv(closedProblem());
    const back = handIn(ledger, closed, [verifiedProblem()], { ofRows: { note } });
    expect([back.said, back.table?.noteless, back.rowsOf]).toEqual([['status-back 2'], [], ['P-000001 update']]);
  });

  test('may have a note and a change of its own for a row', () => {
    const marks = (...lines: string[]) => {
      const { marks: read, problems } = readRowMarks('notes.csv', bytesOf(linesOf(...lines)));
      expect(problems).toEqual([]);
      return read;
    };
    const rows = [openProblem({ description_zh: '示例：别的' }), fixedProblem(second)];
    const told = handIn(ledger, registered, rows, {
      ofRows: { note, marks: marks('key,note_zh,note_en,change', 'P-000001,示例更正,Sample correction,correction') },
    });
    expect([told.said, told.rowsOf]).toEqual([
      [],
      ['P-000001 correction 示例更正 Sample correction', 'P-000002 update'],
    ]);
    const withdrawn = handIn(ledger, registered, [openProblem(), assignedProblem(second)], {
      ofRows: { marks: marks('key,note_zh,note_en,change', 'P-000001,示例撤回,Sample withdrawal,withdrawn') },
    });
    expect([withdrawn.said, withdrawn.rowsOf]).toEqual([[], ['P-000001 withdrawn 示例撤回 Sample withdrawal']]);
    const unused = handIn(ledger, registered, [assignedProblem(), assignedProblem(second)], {
      ofRows: { marks: marks('key,note_zh,note_en', 'P-000002,示例,Sample') },
    });
    expect(message('row-note-unused', unused.problems)).toMatchInlineSnapshot(`
      "notes.csv:2
        P-000002 does not change, or is not in export.csv: this note belongs to nothing [row-note-unused]
        allowed: the key of a row that is new or changes; the columns of a key joined by |
        to do: Correct the key, or delete this line."
    `);
    expect(message('row-note-unused', unused.problems, 'zh')).toMatchInlineSnapshot(`
      "notes.csv:2
        P-000002 没有变动，或不在 export.csv 里：这条说明用不上 [row-note-unused]
        应为：新增或有变动的行的主键；几列合成的主键用 | 连接
        处理：改正主键，或删去这一行。"
    `);
  });

  test('brings no row back that was withdrawn, but where somebody says so', () => {
    const gone = ledgerCsv(openProblem(), openProblem(second));
    const withdrawal = ledgerCsv(
      openProblem({ ...second, change: 'withdrawn', change_note_zh: '示例', change_note_en: 'Sample' }),
    );
    const folder = makeFolder({ [day]: gone, '2022-05-19': withdrawal });
    expect(handIn(ledger, '', [assignedProblem()], { folder })).toMatchObject({
      said: [],
      rowsOf: ['P-000001 update'],
    });
    expect(handIn(ledger, '', [assignedProblem(), openProblem(second)], { folder }).rowsOf).toEqual([
      'P-000001 update',
    ]);
    const blank = openProblem({ ...second, place_zh: '', description_zh: '', responsible_unit_zh: '' });
    const published = handIn(ledger, '', [assignedProblem(), blank], { folder });
    expect([published.said, published.rowsOf]).toEqual([[], ['P-000001 update']]);
    const back = [assignedProblem(), assignedProblem(second)];
    expect(message('row-withdrawn', handIn(ledger, '', back, { folder }).problems)).toMatchInlineSnapshot(`
      "export.csv:3 (spreadsheet row 3)
        P-000002 was withdrawn, and this table has it otherwise than it was then [row-withdrawn]
        allowed: a row that was withdrawn is not in the table, or as it was then
        to do: Delete it from the table; to publish it again, give its change and its note in the table of --row-notes."
    `);
    expect(message('row-withdrawn', handIn(ledger, '', back, { folder }).problems, 'zh')).toMatchInlineSnapshot(`
      "export.csv:3（表格第 3 行）
        P-000002 已经撤回，表里的内容却与撤回时不同 [row-withdrawn]
        应为：撤回的行不在表里，或与撤回时相同
        处理：从表里删去这一行；确要重新公布的，在 --row-notes 的表里写明 change 和说明。"
    `);
    const row = { note, change: 'update' as const, line: 2 };
    const marks = { file: 'notes.csv', rows: new Map([['P-000002', row]]) };
    expect(handIn(ledger, '', back, { folder, ofRows: { marks } }).rowsOf).toEqual([
      'P-000001 update',
      'P-000002 update 示例说明 Sample note',
    ]);
  });

  test('changes nothing where a cell is empty by law, and publishes no text again that the law had removed', () => {
    const law = { zh: '示例条例第一条', en: 'Sample Act, article 1' };
    const order = { key: 'P-000002', columns: ['place_zh', 'responsible_unit_zh'], law, on: '2022-05-20' };
    const folder = redactFolder(ledger, makeFolder({ [day]: registered }), order);
    const empty = { ...assignedProblem(second), place_zh: '', responsible_unit_zh: '' };
    expect(handIn(ledger, '', [assignedProblem(), empty], { folder })).toMatchObject({
      said: [],
      rowsOf: ['P-000001 update'],
      changes: [],
    });
    const again = handIn(ledger, '', [openProblem(), fixedProblem(second)], { folder });
    expect(again).toMatchObject({ said: [], changes: [{ kind: 'removed-by-law', cells: 2 }] });
    expect(again.text).not.toContain('示例公厕');
    expect(again.text).toBe(
      ledgerCsv(fixedProblem({ ...second, place_zh: '', responsible_unit_zh: '', change: 'update' })),
    );
  });

  test('with the columns of change is a table of changes, as before', () => {
    const bytes = bytesOf(ledgerCsv(assignedProblem({ change: 'update' })));
    const proposed = proposeRelease(
      { dataset: ledger, file: 'changes.csv', bytes, reason: 'update', note, today: '2022-05-24' },
      [loadDataset(ledger, makeFolder({ [day]: registered })), knownAreas],
    );
    expect([proposed.problems, proposed.table]).toEqual([[], null]);
    expect(textOf(proposed.registered.bytes)).toBe(ledgerCsv(assignedProblem({ change: 'update' })));
  });

  test('may be the first release', () => {
    expect(
      handIn(ledger, '', [openProblem(), closedProblem(second)], { folder: new Map(), reason: 'first' }),
    ).toMatchObject({ said: [], rowsOf: ['P-000001 new', 'P-000002 new'] });
  });
});

describe('a whole current table of the red and black list', () => {
  const registered = listCsv(blackEntry(), redEntry());

  test('brings what is new and what differs', () => {
    const fixed = blackEntry({ ...verification, status: 'verified' });
    expect(handIn(list, registered, [fixed, redEntry(), blackEntry({ id: '2022-W20-B02' })])).toMatchObject({
      said: [],
      rowsOf: ['2022-W20-B01 update', '2022-W20-B02 new'],
    });
  });

  test('asks for the note that a later deadline needs', () => {
    const rows = [blackEntry({ rectify_by: '2022-06-30' }), redEntry()];
    const bare = handIn(list, registered, rows);
    expect([bare.said, bare.table?.noteless]).toEqual([['deadline-changed 2'], ['2022-W20-B01']]);
    expect(handIn(list, registered, rows, { ofRows: { note } }).said).toEqual([]);
  });

  test('may be the file as it is published, without the texts whose display has ended', () => {
    const ended = {
      place_zh: '',
      place_en: '',
      deed_zh: '',
      deed_en: '',
      responsible_unit_zh: '',
      responsible_unit_en: '',
    };
    const rows = [blackEntry({ display_until: '2022-12-31' }), redEntry(ended)];
    const before = listCsv(blackEntry({ display_until: '2022-12-31' }), redEntry());
    const asked = { today: '2022-09-01' };
    expect(handIn(list, before, rows, asked)).toMatchObject({ said: [], rowsOf: [], table: { unchanged: 2 } });
    const later = handIn(list, before, [rows[0] ?? {}, { ...rows[1], status: 'delisted' }], asked);
    expect(later).toMatchObject({ said: [], changes: [{ kind: 'display-ended', cells: 6 }] });
    expect(later.text).toBe(listCsv(redEntry({ status: 'delisted', change: 'update' })));
    // While it is displayed, an empty text is a fault.
    expect(handIn(list, before, rows, { today: '2022-06-01' }).said).toContain('missing-cell 3');
  });
});

describe('a whole current table of the inspections', () => {
  const header = Object.keys(inspections.columns).join(',');
  const registered = linesOf(header, '2022-04,S01,open,12,91.50,new,,', '2022-04,S02,open,10,88,new,,');
  const row = (month: string, area: string, checks: string, score: string) => ({
    month,
    area,
    kind: 'open',
    checks,
    score,
  });

  test('brings the rows of a month; a number in another writing is no change', () => {
    const rows = [
      row('2022-04', 'S01', '12', '91.5'),
      row('2022-04', 'S02', '10', '88'),
      row('2022-05', 'S01', '9', '90'),
    ];
    expect(handIn(inspections, registered, rows)).toMatchObject({ said: [], rowsOf: ['2022-05|S01|open new'] });
  });

  test('corrects a score with its note, by the key of several columns', () => {
    const rows = [row('2022-04', 'S01', '12', '92'), row('2022-04', 'S02', '10', '88')];
    expect(handIn(inspections, registered, rows).said).toEqual(['fact-changed 2']);
    const { marks, problems } = readRowMarks(
      'notes.csv',
      bytesOf(linesOf('主键,说明（中文）,说明（英文）', '2022-04|S01|open,示例更正,Sample correction')),
    );
    expect(problems).toEqual([]);
    expect(handIn(inspections, registered, rows, { reason: 'correction', ofRows: { marks } })).toMatchObject({
      said: [],
      rowsOf: ['2022-04|S01|open correction 示例更正 Sample correction'],
    });
  });

  test('that holds the newest month alone lacks the others', () => {
    const rows = [row('2022-05', 'S01', '9', '90')];
    const lacking = handIn(inspections, registered, rows);
    expect(message('rows-missing', lacking.problems)).toMatch(/: 2: 2022-04\|S01\|open; 2022-04\|S02\|open \[/);
    expect(handIn(inspections, registered, rows, { ofRows: { keepsMissing: true } }).said).toEqual([]);
  });
});

test('a table of notes is told what is wrong with it, by its line', () => {
  const problemsOf = (...lines: string[]) =>
    readRowMarks('notes.csv', bytesOf(linesOf(...lines))).problems.map(({ rule, line, column }) =>
      [rule, line, column].filter(Boolean).join(' '),
    );
  expect(problemsOf('key,note_zh,note_en', 'P-1,示例,')).toEqual(['missing-cell 2 note_en']);
  expect(problemsOf('key,note_zh,note_en', 'P-1,电话 13012345678,Sample')).toEqual(['personal-mobile 2 note_zh']);
  expect(problemsOf('key,note_zh,note_en,change', 'P-1,示例,Sample,new')).toEqual(['not-in-list 2 change']);
  expect(problemsOf('key,note_zh,note_en', 'P-1,示例,Sample', 'P-1,示例,Sample')).toEqual(['duplicate-key 3']);
});

test('every rule on whole tables has a case above', () => {
  expect([...covered].sort()).toEqual(Object.keys(wholeTableRules).sort());
});
