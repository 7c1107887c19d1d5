import type { ExplorerFacet } from '../explorer/facets.ts';
import type { Shown } from './show-answer.ts';

/** What has a feed: the lists of an area, of a subdistrict and of a category, whose links stand on the page. */
const followed: readonly ExplorerFacet[] = ['subdistrict', 'area', 'category'];

/** The feeds of what is chosen: of each value that is chosen alone in its facet; of a subdistrict rather than its area. */
export function showFeeds(root: HTMLElement, { t, choice, names }: Shown): void {
  const list = root.querySelector<HTMLElement>('[data-follow]');
  if (!list) return;
  const items = followed.flatMap((facet) => {
    const [value, ...others] = choice.values[facet];
    if (value === undefined || others.length > 0) return [];
    if (facet === 'area' && choice.values.subdistrict.length === 1) return [];
    const page = document.querySelector<HTMLAnchorElement>(`a[data-list="${CSS.escape(`${facet} ${value}`)}"]`)?.href;
    if (page === undefined) return [];
    const item = document.createElement('li');
    item.append(
      t('explorer.follow', { name: names.whole(facet, value).text }),
      ' ',
      feedLink(`${page}feed.xml`, 'RSS'),
      ' ',
      feedLink(`${page}atom.xml`, 'Atom'),
      ' ',
      feedLink(`${page}feed.json`, 'JSON'),
    );
    return [item];
  });
  list.hidden = items.length === 0;
  list.replaceChildren(...items);
}

function feedLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
