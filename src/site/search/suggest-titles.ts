import type { PageRecord } from '../../core/text-index/page-files.ts';

const mostShown = 6;
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** A page's title as it is compared, kept: every key asks for all of them. */
const plainTitles = new WeakMap<PageRecord, string>();
function plainTitle(page: PageRecord): string {
  const title = plainTitles.get(page) ?? plain(page.title);
  plainTitles.set(page, title);
  return title;
}

/** Pages whose title goes on as it was begun, then those with a word that does; each title once. */
export function suggestTitles(pages: readonly PageRecord[], typed: string): PageRecord[] {
  const asked = plain(typed);
  if (asked === '') return [];
  const isHan = /\p{Script=Han}/u.test(asked);
  const titles = new Map<string, [page: PageRecord, at: number]>();
  for (const page of pages) {
    const title = plainTitle(page);
    const at = isHan || title.startsWith(asked) ? title.indexOf(asked) : title.indexOf(` ${asked}`);
    if (at >= 0 && !titles.has(title)) titles.set(title, [page, at]);
  }
  return [...titles.values()]
    .sort(([one, at], [other, place]) => Number(at > 0) - Number(place > 0) || one.title.length - other.title.length)
    .slice(0, mostShown)
    .map(([page]) => page);
}
