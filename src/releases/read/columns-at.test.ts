import { describe, expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { places, trialFacts } from '../../../tests/support/trial-datasets.ts';
import { checkDataset, codesEver } from '../check/check-dataset.ts';
import { code, number, text } from '../define/cells.ts';
import { fullDataset } from '../define/define-dataset.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { indexRows } from '../state/row-history.ts';
import { columnsAt } from './columns-at.ts';

const words = (name: string) => ({ title: { zh: name, en: name } });
const stands = fullDataset({
  ...trialFacts,
  name: 'stands',
  title: { zh: '示例摊点', en: 'Sample stands' },
  key: ['id'],
  columns: {
    id: code(words('id')),
    points: number({ ...words('points'), formerly: { name: 'score', until: '2022-05-18' } }),
    colour: text({ ...words('colour'), until: '2022-05-18' }),
    shift: text({ ...words('shift'), since: '2022-05-18' }),
  },
});
const before = linesOf('id,score,colour', 'A,1.0,red');
const after = linesOf('id,points,shift', 'A,1.0,day');

describe('a column that comes, goes or is renamed', () => {
  test('bears in each release the header it bore at the time', () => {
    const headers = (release: string) => columnsAt(stands, release).map(({ header }) => header);
    expect(headers('2022-05-17.10')).toEqual(['id', 'score', 'colour']);
    expect(headers('2022-05-18')).toEqual(['id', 'points', 'shift']);
    expect(headers('2022-05-18.2')).toEqual(['id', 'points', 'shift']);
  });

  test('leaves old and new files sound, each by its own columns', () => {
    expect(findProblems(stands, makeFolder({ '2022-05-16': before, '2022-05-18': after }))).toEqual([]);
  });

  test('is refused under its new name before, and under its old name after', () => {
    const rulesBroken = (files: Record<string, string>) =>
      findProblems(stands, makeFolder(files)).map(({ rule }) => rule);
    expect(rulesBroken({ '2022-05-16': linesOf('id,points,colour', 'A,1,red') })).toEqual([
      'missing-column',
      'extra-column',
    ]);
    expect(rulesBroken({ '2022-05-18': linesOf('id,score,shift', 'A,1,day') })).toEqual([
      'missing-column',
      'extra-column',
    ]);
    expect(rulesBroken({ '2022-05-18': linesOf('id,points,shift,colour', 'A,1,day,red') })).toEqual(['extra-column']);
  });

  test('names an error by the header of the file', () => {
    const [bad] = findProblems(stands, makeFolder({ '2022-05-16': linesOf('id,score,colour', 'A,many,red') }));
    expect(bad).toMatchObject({ column: 'score', field: 2 });
  });

  test('is null where it was not recorded, though it is required; the other values keep their types', () => {
    const { releases } = loadDataset(stands, makeFolder({ '2022-05-16': before, '2022-05-18': after }));
    expect(releases.map(({ records }) => records[0]?.row)).toEqual([
      { id: 'A', points: 1, colour: 'red', shift: null },
      { id: 'A', points: 1, colour: null, shift: 'day' },
    ]);
  });

  test('is no revision when only its name changed', () => {
    const { releases } = loadDataset(stands, makeFolder({ '2022-05-16': before, '2022-05-18': after }));
    const revised = indexRows(stands, releases).differenceAt('2022-05-18')?.revised;
    expect(revised?.map(({ column }) => column)).toEqual(['shift']);
  });
});

describe('a code that is renamed', () => {
  const header = 'code,name,valid_to,replaced_by';
  const folder = makeFolder({
    '2022-05-16': linesOf(header, 'OLD,庚县,,'),
    '2022-05-20': linesOf(header, 'OLD,庚县,2022-05-19,NEW', 'NEW,庚县,,'),
  });

  test('stays in the list with the day it ended and the code that replaces it', () => {
    expect(findProblems(places, folder)).toEqual([]);
  });

  test('still answers references made before, and the new code answers those of any release', () => {
    const uses = fullDataset({
      ...trialFacts,
      name: 'uses',
      title: { zh: '示例', en: 'Sample' },
      key: ['id'],
      columns: { id: code(words('id')), place: code({ ...words('place'), references: 'places' }) },
    });
    const loadedPlaces = loadDataset(places, folder);
    const problemsOf = (row: string) => {
      const loaded = loadDataset(uses, makeFolder({ '2022-05-23': linesOf('id,place', row) }));
      return checkDataset(loaded, { codes: codesEver([loadedPlaces, loaded]), asOf: '2022-05-24' }).map(
        ({ rule }) => rule,
      );
    };
    expect(problemsOf('1,OLD')).toEqual([]);
    expect(problemsOf('1,NEW')).toEqual([]);
    expect(problemsOf('1,NEVER')).toEqual(['dangling-reference']);
  });

  test('must name a code that exists', () => {
    const bad = makeFolder({ '2022-05-16': linesOf(header, 'OLD,庚县,2022-05-15,GONE') });
    expect(findProblems(places, bad)).toMatchObject([{ rule: 'dangling-reference', column: 'replaced_by' }]);
  });

  test('may go unnamed in an upsert release, which holds only what changed', () => {
    const upsert = { ...places, releases: 'upsert' as const };
    const rows = { '2022-05-16': linesOf(header, 'A,甲,,'), '2022-05-20': linesOf(header, 'B,乙,,') };
    expect(findProblems(upsert, makeFolder(rows)).filter(({ rule }) => rule === 'code-vanished')).toEqual([]);
  });
});
