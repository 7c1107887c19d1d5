import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mostChoices } from '../../../charts/rank-choices.ts';

test('the style sheet lights every line that can be chosen, and its name', () => {
  const sheet = readFileSync(join(import.meta.dirname, '../rank-choice.css'), 'utf8');
  const places = (part: string) =>
    [...sheet.matchAll(new RegExp(`\\[value='(\\d+)'\\]:checked\\) \\.${part}\\.of-(\\d+)`, 'g'))].map(
      ([, value, of]) => [Number(value), Number(of)],
    );
  const all = Array.from({ length: mostChoices }, (_, at) => [at, at]);
  expect(places('chart-lit')).toEqual(all);
  expect(places('chart-name')).toEqual(all);
});
