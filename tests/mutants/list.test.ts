import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { faultOf, seededFiles } from './apply-mutant.ts';
import { mutants } from './list.ts';
import { goals } from './mutant.ts';

const root = resolve(import.meta.dirname, '../..');

test('every seeded fault has its place in the code: exactly one', () => {
  const files = seededFiles(root);
  expect(mutants.flatMap((mutant) => faultOf(mutant, root, files) ?? [])).toEqual([]);
});

test('no fault is in the list twice, and every room has some', () => {
  const edits = mutants.map(({ file, find, replace }) => `${file}: ${find} → ${replace}`);
  expect(edits.filter((edit, index) => edits.indexOf(edit) !== index)).toEqual([]);
  expect(new Set(mutants.map(({ room }) => room))).toEqual(new Set(Object.keys(goals)));
});
