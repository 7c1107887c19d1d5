import type { PageRecord } from '../../core/text-index/page-files.ts';

const mostShown = 6;
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Pages whose title goes on as it was begun, then those with a word that does; each title once. */
export function suggestTitles(pages: readonly PageRecord[], typed: string): PageRecord[] {
  const asked = plain(typed);
  if (asked === '') return [];
  const isHan = /\p{Script=Han}/u.test(asked);
  const titles = new Map<string, [page: PageRecord, at: number]>();
  for (const page of pages) {
    const title = plain(page.title);
    const at = isHan || title.startsWith(asked) ? title.indexOf(asked) : title.indexOf(` ${asked}`);
    if (at >= 0 && !titles.has(title)) titles.set(title, [page, at]);
  }
  return [...titles.values()]
    .sort(([one, at], [other, place]) => Number(at > 0) - Number(place > 0) || one.title.length - other.title.length)
    .slice(0, mostShown)
    .map(([page]) => page);
}
