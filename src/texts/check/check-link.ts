import type { Words } from '../../core/words.ts';
import type { Place, Problem } from '../../releases/check/problem.ts';
import { contentProblem } from './content-rules.ts';
import { nearWords } from './nearest.ts';

/** The pages of a city that a text may link to, without language: `articles/<slug>`, `about` …; its files begin with `/`. */
export type KnownPages = ReadonlySet<string>;

/** Articles that cannot be seen when a text can, by their page, and why. */
export type HeldPages = ReadonlyMap<string, Words>;

/**
 * A link of a text: to a page of this site it is written from where the text is (`../how-we-correct/`), so that it
 * holds in every language and under every base path. Links to other sites are not looked up.
 */
export function checkLink(link: string, place: Place, pages: KnownPages, held: HeldPages = new Map()): Problem[] {
  if (leavesSite(link)) return [];
  const target = linkTarget(link, place.file);
  const isRooted = link.startsWith('/');
  const cause = held.get(target);
  if (!isRooted && cause) return [contentProblem('link-held', place, { found: link, cause })];
  if (!isRooted && pages.has(target)) return [];
  return [contentProblem('link-broken', place, { found: link, near: nearWords(target, [...pages, ...held.keys()]) })];
}

/** True for a link to another site or within the text itself. */
export const leavesSite = (link: string): boolean => /^([a-z][a-z0-9+.-]*:|#)/i.test(link);

/** The page, without language, that a link of a text under `content/` leads to. */
export function linkTarget(link: string, file: string): string {
  const path = /^content\/((?:articles|documents)\/)?(?:pages\/)?[a-z]+\/([^/]+)\.mdx$/.exec(file);
  const standsAt = `http://site/zh/${path?.[1] ?? ''}${path?.[2] ?? ''}/`;
  return new URL(link, standsAt).pathname.replace(/^\/(zh|en)\//, '').replace(/\/$/, '');
}
