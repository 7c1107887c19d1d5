import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as subjects from '../../subjects/data.ts';
import { takenNames, textsOfPages } from './page-names.ts';

// `about/` holds one more page of the site below a text of the city; 404 and index are names that Astro reads otherwise.
const free = [...textsOfPages, 'about'];
const special = ['404', 'index'];

test('every address of the site and its subjects is taken, the name of each subject, and no other name', () => {
  const routes = readdirSync('src/pages/[locale]').map((name) => name.replace(/\.(?:astro|ts)$/, ''));
  const fixed = routes.filter(
    (name) => !name.startsWith('[') && !name.includes('.') && !free.includes(name) && !special.includes(name),
  );
  const named = Object.values(subjects).map(({ name }) => name);
  expect(takenNames(Object.values(subjects))).toEqual([...new Set([...fixed, ...special, ...named])].sort());
});
