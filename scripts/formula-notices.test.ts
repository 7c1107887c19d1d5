import { expect, test } from 'vitest';
import { codesEver } from '../src/releases/check/check-dataset.ts';
import { loadDataset } from '../src/releases/state/load-dataset.ts';
import { linesOf, makeFolder } from '../tests/support/make-releases.ts';
import { visits, visitsHeader } from '../tests/support/trial-datasets.ts';
import { formulaNotices } from './formula-notices.ts';

const noticesOf = (place: string) => {
  const loaded = loadDataset(visits, makeFolder({ '2022-05-17': linesOf(visitsHeader, `V1,${place},1,,new,,`) }));
  return formulaNotices([visits], codesEver([loaded])).map(({ entry, en }) => [entry, en]);
};

test('a text that begins with an equals sign is noticed, in full width too; another is not', () => {
  expect(noticesOf('=A2')).toEqual([['V1', expect.stringContaining('“=A2”')]]);
  expect(noticesOf('＝A2')).toHaveLength(1);
  expect(noticesOf('甲=乙')).toEqual([]);
});
