import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checks, trialFacts, visits } from '../../../tests/support/trial-datasets.ts';
import { code, day, text } from './cells.ts';
import { describeColumns, expiringColumns, fullDataset, removableColumns, upsertDataset } from './define-dataset.ts';

const id = code({ title: { zh: '编号', en: 'Id' } });

describe('a dataset', () => {
  test('is described from its cells: order, type, whether a cell must be filled', () => {
    const described = describeColumns(checks).map(({ name, required, column }) => [name, column.kind, required]);
    expect(described).toEqual([
      ['id', 'code', true],
      ['place', 'code', true],
      ['seen_on', 'day', true],
      ['due_on', 'day', false],
      ['score', 'number', true],
      ['faults', 'number', true],
      ['result', 'oneOf', true],
      ['digest', 'text', false],
      ['link', 'text', false],
      ['remark', 'text', false],
    ]);
  });

  test.each([fullDataset, upsertDataset])('is never called register, which is the address of the record', (define) => {
    expect(() =>
      define({ ...trialFacts, name: 'register', title: checks.title, key: ['id'], columns: { id } }),
    ).toThrow('A dataset cannot be called register: /data/register/ is the record. Give it another name.');
  });

  test('tells the time that it covers by columns of days or months', () => {
    const definition = { ...trialFacts, name: 'timed', title: checks.title, key: ['seen_on'] as const };
    const columns = { seen_on: day({ title: { zh: '日期', en: 'Day' } }), remark: text({ title: checks.title }) };
    expect(fullDataset({ ...definition, columns, covers: ['seen_on'] }).covers).toEqual(['seen_on']);
    expect(() => fullDataset({ ...definition, columns, covers: ['remark', 'gone'] })).toThrow(
      'timed covers remark, gone, which is no column of days or months.',
    );
  });

  test('never loses a cell that names its row, though it is a text', () => {
    const title = { zh: '名称', en: 'Name' };
    const columns = { name: text({ title }), remark: text({ title }) };
    expect(removableColumns(fullDataset({ ...trialFacts, name: 'named', title, key: ['name'], columns }))).toEqual([
      'remark',
    ]);
  });

  test('of changes has the three columns that tell the change, last', () => {
    expect(Object.keys(visits.columns).slice(-3)).toEqual(['change', 'change_note_zh', 'change_note_en']);
    expect([visits.releases, checks.releases]).toEqual(['upsert', 'full']);
  });

  test('is no code list unless it says so', () => {
    const definition = {
      ...trialFacts,
      name: 'x',
      title: { zh: '示例', en: 'Sample' },
      key: ['id'] as const,
      columns: { id },
    };
    expect([fullDataset(definition).codeList, fullDataset({ ...definition, codeList: true }).codeList]).toEqual([
      false,
      true,
    ]);
    expect(upsertDataset(definition).codeList).toBe(false);
  });

  test('takes no column that is not made by a cell type', () => {
    const stray = fullDataset({
      ...trialFacts,
      name: 'x',
      title: { zh: '示例', en: 'Sample' },
      key: ['id'],
      columns: { id, note: z.string() },
    });
    expect(() => describeColumns(stray)).toThrowErrorMatchingInlineSnapshot(
      `[Error: x.note is not made by a cell type of define/cells.ts.]`,
    );
  });

  test('that expires says when: without display_until it is refused', () => {
    const words = { title: { zh: '文字', en: 'Text' } };
    const columns = { id, words: text({ ...words, expires: true }) };
    const definition = { ...trialFacts, name: 'x', title: { zh: '示例', en: 'Sample' }, key: ['id'] as const };
    expect(() => fullDataset({ ...definition, columns })).toThrowErrorMatchingInlineSnapshot(
      `[Error: x has columns that expire, but no day column display_until that says when.]`,
    );
    expect(() => upsertDataset({ ...definition, columns: { ...columns, display_until: text(words) } })).toThrow(
      'no day column display_until',
    );
    const whole = { ...columns, display_until: day({ ...words, mayLieAhead: true }) };
    expect(expiringColumns(upsertDataset({ ...definition, columns: whole }))).toEqual([
      'words',
      'change_note_zh',
      'change_note_en',
    ]);
    expect([expiringColumns(fullDataset({ ...definition, columns: whole })), expiringColumns(visits)]).toEqual([
      ['words'],
      [],
    ]);
  });

  test('cannot have a column of a name that its whole states add, if its releases hold changes', () => {
    const columns = { id, release: text({ title: { zh: '版本', en: 'Release' } }) };
    const definition = { ...trialFacts, name: 'x', title: { zh: '示例', en: 'Sample' }, key: ['id'] as const, columns };
    expect(() => upsertDataset(definition)).toThrowErrorMatchingInlineSnapshot(
      `[Error: x has a column release, which its whole states add. Give it another name.]`,
    );
    expect(() => fullDataset(definition)).not.toThrow();
  });

  test('may use one cell for two columns', () => {
    const note = text({ title: { zh: '备注', en: 'Note' } });
    const twice = fullDataset({
      ...trialFacts,
      name: 'x',
      title: { zh: '示例', en: 'Sample' },
      key: ['id'],
      columns: { id, a: note, b: note.nullable() },
    });
    expect(describeColumns(twice).map(({ required }) => required)).toEqual([true, true, false]);
  });
});
