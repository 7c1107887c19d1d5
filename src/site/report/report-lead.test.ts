import { expect, test } from 'vitest';
import { reportLead } from './report-lead.ts';
import { translator } from './words.ts';

test('the page on reports names the hotline only where there is one, and the form only where it is read', () => {
  const says = [true, false].flatMap((takes) => [true, false].map((has) => translator('en')(reportLead(takes, has))));
  expect(says.map((text) => [/hotline/.test(text), /takes no reports/.test(text)])).toEqual([
    [true, false],
    [false, false],
    [true, true],
    [false, true],
  ]);
});
