import { shortestBeginning, wordsOf } from './search-excerpt.ts';
import { normaliseQuery, readTerms, wordsWithin, type SearchTerm } from './search-terms.ts';

export interface PagefindPage {
  url: string;
  /** The page's words with the marks that part them. */
  raw_content?: string;
  meta: { title?: string; section?: string };
}
export interface PagefindHit {
  id: string;
  /** Places of the words found. */
  words: number[];
  data(): Promise<PagefindPage>;
}
export interface Pagefind {
  search(words: string): Promise<{ results: PagefindHit[] }>;
}

export interface FoundPage {
  hit: PagefindHit;
  /** Some places of what was found; of a phrase the index tells the first alone. */
  places: Set<number>;
}

/** Pages that hold every term; where there is none, pages that hold similar words. */
export interface Answer {
  pages: FoundPage[];
  /** What is to be marked on them. */
  terms: SearchTerm[];
  isExact: boolean;
}

type Found = Map<string, FoundPage>;

const han = /\p{Script=Han}/u;

function addHits(found: Found, hits: readonly PagefindHit[], keep = (_place: number, _id: string) => true): void {
  for (const hit of hits) {
    const places = hit.words.filter((place) => keep(place, hit.id));
    const known = found.get(hit.id);
    if (known) for (const place of places) known.places.add(place);
    else if (places.length > 0) found.set(hit.id, { hit, places: new Set(places) });
  }
}

function addFound(found: Found, more: Found): void {
  for (const { hit, places } of more.values()) addHits(found, [{ ...hit, words: [...places] }]);
}

/** A word of the first page for which the index answers: whether it begins as asked, or is only the longest that is near. */
async function nearestWord(hits: readonly PagefindHit[]): Promise<string> {
  const [first] = hits;
  const words = first ? wordsOf((await first.data()).raw_content ?? '') : [];
  return (words[first?.words[0] ?? -1] ?? '').toLowerCase();
}

/** The pages on which the last word begins another that follows the words before it. */
async function findBeginnings(pagefind: Pagefind, tokens: readonly string[]): Promise<Found> {
  const found: Found = new Map();
  const last = tokens.at(-1) ?? '';
  const { results } = await pagefind.search(last);
  if (!(await nearestWord(results)).includes(last)) return found;
  const before = await Promise.all(
    tokens
      .slice(0, -1)
      .map(
        async (token) => new Map((await pagefind.search(token)).results.map(({ id, words }) => [id, new Set(words)])),
      ),
  );
  const follows = (place: number, id: string) =>
    before.every((places, index) => places.get(id)?.has(place - before.length + index) === true);
  addHits(found, results, follows);
  return found;
}

/** The pages that hold the term, its last word perhaps as the beginning of a longer one. */
async function findTerm(pagefind: Pagefind, { tokens }: SearchTerm): Promise<Found> {
  const found: Found = new Map();
  addHits(found, (await pagefind.search(`"${tokens.join(' ')}"`)).results);
  const last = tokens.at(-1) ?? '';
  const isWhole = han.test(last) || last.length < shortestBeginning || (tokens.length > 1 && found.size > 0);
  if (!isWhole) addFound(found, await findBeginnings(pagefind, tokens));
  return found;
}

function intersect(all: readonly Found[]): Found {
  const [first = new Map(), ...others] = all;
  const shared = [...first].filter(([id]) => others.every((other) => other.has(id)));
  return new Map(
    shared.map(([id, { hit, places }]) => [
      id,
      { hit, places: new Set([...places, ...others.flatMap((other) => [...(other.get(id)?.places ?? [])])]) },
    ]),
  );
}

/** Long enough to be the same word in another form: cleaned for cleaning, not sha for Shanghai. */
function isNear(word: string, asked: string): boolean {
  let shared = 0;
  while (shared < asked.length && asked[shared] === word[shared]) shared++;
  return shared >= 4 && shared * 3 >= asked.length * 2;
}

/** Pages with some of the terms, with words inside a term, or with a word that begins like it; those with most of them first. */
async function findSimilar(
  pagefind: Pagefind,
  terms: readonly SearchTerm[],
  locale: 'zh' | 'en',
): Promise<Omit<Answer, 'isExact'>> {
  const within = terms.flatMap((term) => wordsWithin(term).flatMap((word) => readTerms(word, locale)));
  const others = terms.length > 1 ? [...terms, ...within] : within;
  const all = await Promise.all(others.map((term) => findTerm(pagefind, term)));
  for (const { tokens } of terms) {
    const [word = ''] = tokens;
    if (tokens.length > 1 || han.test(word)) continue;
    const { results } = await pagefind.search(word);
    const found: Found = new Map();
    if (isNear(await nearestWord(results), word)) addHits(found, results);
    all.push(found);
  }
  const union: Found = new Map();
  for (const found of all) addFound(union, found);
  const count = (id: string): number => all.filter((found) => found.has(id)).length;
  return {
    pages: [...union].sort(([left], [right]) => count(right) - count(left)).map(([, page]) => page),
    terms: others,
  };
}

/** The pages in the order in which the index ranks them. */
async function rank(pagefind: Pagefind, terms: readonly SearchTerm[], found: Found): Promise<FoundPage[]> {
  if (found.size < 2) return [...found.values()];
  const { results } = await pagefind.search(terms.flatMap(({ tokens }) => tokens).join(' '));
  const order = new Map(results.map(({ id }, place) => [id, place]));
  const placeOf = ({ hit }: FoundPage): number => order.get(hit.id) ?? results.length;
  return [...found.values()].sort((left, right) => placeOf(left) - placeOf(right));
}

/** Answers a reader's query; a page is counted as found only where every term is on it. */
export async function findPages(pagefind: Pagefind, query: string, locale: 'zh' | 'en'): Promise<Answer> {
  const terms = readTerms(normaliseQuery(query), locale);
  const found = intersect(await Promise.all(terms.map((term) => findTerm(pagefind, term))));
  if (found.size > 0) return { pages: await rank(pagefind, terms, found), terms, isExact: true };
  return { ...(await findSimilar(pagefind, terms, locale)), isExact: false };
}
