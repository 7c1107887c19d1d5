import { expect, test } from 'vitest';
import { linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { places } from '../../../tests/support/trial-datasets.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { codesEver } from './check-dataset.ts';
import { checkSettingCodes } from './check-setting-codes.ts';
import { problemText } from './problem.ts';
import { settingRules } from './setting-rules.ts';

const codesOf = (name: string) =>
  codesEver([
    loadDataset(
      { ...places, name },
      makeFolder({ '2022-01-01': linesOf('code,name,valid_to,replaced_by', 'P1,甲区,,') }),
    ),
  ]);
const codes = codesOf('areas');
const sound = { city: { area: 'P1' }, headlineIndicators: ['x'], tileMap: [['', 'P1']] };

test('codes that settings name are in the data; a dataset that the city does not publish is not asked', () => {
  expect(checkSettingCodes(sound, codes)).toEqual([]);
  expect(checkSettingCodes({ city: { area: 'P1' } }, codes)).toEqual([]);
  expect(
    checkSettingCodes({ ...sound, city: { area: 'P9' }, tileMap: [['P1', 'P8']] }, codes).map(
      ({ rule, column }) => `${rule} ${column}`,
    ),
  ).toEqual(['setting-unknown city.area', 'setting-unknown tileMap']);
});

test('an indicator that is told first, or on the page of a subject, is in the data', () => {
  const known = codesOf('indicators');
  const named = { ...sound, headlineIndicators: ['P1'] };
  expect(checkSettingCodes({ ...named, figuresBeside: { visits: 'P1' } }, known)).toEqual([]);
  expect(
    checkSettingCodes({ ...named, headlineIndicators: ['y'], figuresBeside: { visits: 'z' } }, known).map(
      ({ rule, column }) => `${rule} ${column}`,
    ),
  ).toEqual(['setting-unknown headlineIndicators', 'setting-unknown figuresBeside']);
});

test('a code that is nowhere is reported with its setting and the cure', () => {
  expect(Object.keys(settingRules)).toEqual(['setting-unknown']);
  const [problem] = checkSettingCodes({ ...sound, city: { area: 'P9' } }, codes);
  expect(problem && `${problemText(problem, 'en')}\n${problemText(problem, 'zh')}`).toMatchInlineSnapshot(`
    "site.config.ts city.area
      city.area names “P9”, which was never in areas [setting-unknown]
      allowed: P1
      to do: Correct site.config.ts, or publish a release of areas that holds it first.
    site.config.ts city.area
      设置 city.area 写的“P9”，areas 里从未有过 [setting-unknown]
      应为：P1
      处理：改正 site.config.ts，或先发布 areas 的新版本。"
  `);
});
