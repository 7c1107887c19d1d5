import { expect, test } from 'vitest';
import { bytesOf, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { trialFacts } from '../../../tests/support/trial-datasets.ts';
import { code, text } from '../define/cells.ts';
import { fullDataset } from '../define/define-dataset.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { proposeRelease } from './propose-release.ts';

const title = { zh: '某列', en: 'A column' };
const districts = fullDataset({
  ...{ ...trialFacts, name: 'districts', title, key: ['code'], codeList: true },
  columns: { code: code({ title }), name_zh: text({ title }), name_en: text({ title }) },
});
const rounds = fullDataset({
  ...{ ...trialFacts, name: 'rounds', title, key: ['id'] },
  columns: { id: code({ title }), area: code({ title, references: 'districts' }) },
});
const listed = linesOf('code,name_zh,name_en', 'S01,甲区,Hill', 'S02,乙区,Riverside', 'S03,丙区,Riverside');
const loaded = [loadDataset(districts, makeFolder({ '2022-05-16': listed }))];
const propose = (...lines: string[]) =>
  proposeRelease(
    {
      ...{ dataset: rounds, file: 'new.csv', bytes: bytesOf(linesOf('id,area', ...lines)), reason: 'first' },
      ...{ note: title, today: '2022-05-24' },
    },
    loaded,
  );

test('a name of the newest release of a list stands for its code, which is registered', () => {
  const { problems, registered } = propose('V1,甲区', 'V2,Hill');
  expect(problems).toEqual([]);
  expect(registered.records.map(({ printed }) => printed['area'])).toEqual(['S01', 'S01']);
});

test('a name that two codes share is told once, though it could be a code that is missing', () => {
  expect(propose('V1,Riverside').problems.map(({ rule, line, field }) => [rule, line, field])).toEqual([
    ['title-shared', 2, 2],
  ]);
});
