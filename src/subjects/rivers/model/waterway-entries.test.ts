import { expect, test } from 'vitest';
import { flow, joined, project, waterway } from './rivers.fixture.ts';
import { meetsNothingKnown, waterwayEntries } from './waterway-entries.ts';

test('a waterway tells what joins it, what it flows into and what flows into it, in the order of the list', () => {
  const waterways = [waterway('c', 3), waterway('b', 2), waterway('a', 1)];
  const links = [flow('c', 'b'), flow('a', 'b'), joined('a', 'works')];
  const told = waterwayEntries(waterways, links, [project('works')]).map(
    ({ waterway: one, joinedBy, flowsInto, receives }) =>
      [[one], joinedBy, flowsInto, receives].map((those) => those.map(({ id }) => id).join(' ')),
  );
  expect(told).toEqual([
    ['a', 'works', 'b', ''],
    ['b', '', '', 'a c'],
    ['c', '', 'b', ''],
  ]);
});

test('a project that joins it by inference is not told as joining it', () => {
  const links = [joined('a', 'works', { certainty: 'likely' })];
  const [entry] = waterwayEntries([waterway('a', 1)], links, [project('works')]);
  expect([entry?.projects.length, entry?.joinedBy]).toEqual([1, []]);
});

test('where no flow is known, it is not known what it meets: a project that joins it does not say', () => {
  const links = [joined('a', 'works'), flow('b', 'c')];
  const entries = waterwayEntries([waterway('a', 1), waterway('b', 2), waterway('c', 3)], links, [project('works')]);
  expect(entries.map(meetsNothingKnown)).toEqual([true, false, false]);
});
