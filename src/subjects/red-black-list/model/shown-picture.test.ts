import { expect, test } from 'vitest';
import { entryOf } from './list-entry.fixture.ts';
import { shownPicture } from './shown-picture.ts';

const both = { picture_before: 'before.svg', picture_after: 'after.svg' };

test('the one picture of an entry shows it as it is: after it was fixed, before as long as it is not', () => {
  const fixed = { ...both, status: 'rectified', rectified_on: '2026-05-20' } as const;
  expect(shownPicture(entryOf(both))).toEqual({ file: 'before.svg', when: 'before' });
  expect(shownPicture(entryOf(fixed))).toEqual({ file: 'after.svg', when: 'after' });
  expect(shownPicture(entryOf({ ...fixed, picture_after: null }))?.file).toBe('before.svg');
});

test('an entry without a picture, or whose display ended, shows none', () => {
  expect(shownPicture(entryOf())).toBeNull();
  expect(shownPicture({ ...entryOf(both), ended: { why: 'display-ended', on: '2026-11-10' } })).toBeNull();
});
