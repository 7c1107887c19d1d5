import { expect, test } from 'vitest';
import { emptyModule, leaveOutSubjects } from './leave-out-subjects.ts';

const load = leaveOutSubjects([{ name: 'articles' }], process.cwd()).load;
const loaded = (path: string): unknown =>
  typeof load === 'function' ? Reflect.apply(load, null, [`${process.cwd()}/${path}`]) : undefined;

test('pages and views of a subject that is not listed are empty; models, words and other subjects are let be', () => {
  expect(loaded('src/subjects/rankings/pages/MethodPage.astro')).toBe('');
  expect(loaded('src/subjects/rankings/view.ts')).toBe('export const view = () => [];\n');
  expect(loaded('src/subjects/rankings/model/ranking.ts')).toBeNull();
  expect(loaded('src/subjects/articles/view.ts')).toBeNull();
  expect(loaded('src/site/home/HomePage.astro')).toBeNull();
});

test('an empty module exports the names of the whole one', () => {
  expect(
    emptyModule(
      "import x from 'y';\nexport const paths = (() => x) satisfies P;\nexport async function GET() {}\nconst own = 1;\n",
    ),
  ).toBe('export const paths = () => [];\nexport const GET = () => [];\n');
});
