import { formatNumber } from '../../../i18n/format.ts';
import { explorerFacets, type ExplorerFacet } from '../explorer/facets.ts';
import { compareShares } from './facet-shares.ts';
import { write } from './fill-row.ts';
import { longFacetOrder } from './long-facets.ts';
import type { Shown } from './show-answer.ts';

/** Facets with so many values that the most frequent come first and the rest on request. */
const longFacets: readonly ExplorerFacet[] = ['subdistrict', 'unit'];

/** Shows beside each value how many there would be with it; a value that would leave none says so. */
export function showFacets(root: HTMLElement, shown: Shown): void {
  for (const facet of explorerFacets) {
    const group = root.querySelector<HTMLDetailsElement>(`[data-facet="${facet}"]`);
    const list = group?.querySelector('ul');
    if (!group || !list) continue;
    const chosen = shown.choice.values[facet];
    const sign = group.querySelector('[data-chosen]');
    if (sign)
      sign.textContent =
        chosen.length === 0 ? '' : shown.t('explorer.chosen', { count: formatNumber(shown.locale, chosen.length) });
    // Whoever has chosen an area looks for the own subdistrict next.
    if (facet === 'subdistrict' && shown.choice.values.area.length > 0) group.open = true;
    if (longFacets.includes(facet)) fillLongFacet(root, group, list, facet, shown);
    showCounts(list, facet, shown);
  }
}

function showCounts(list: Element, facet: ExplorerFacet, { locale, t, ledger, choice, answer }: Shown): void {
  const [counts, countsOfAll] = [answer.counts[facet], answer.countsOfAll[facet]];
  const shares = choice.compares ? compareShares(locale, counts, countsOfAll, t) : [];
  const places = new Map(ledger.facets[facet].map(({ value }, at) => [value, at]));
  for (const item of list.querySelectorAll('li')) {
    const box = item.querySelector('input');
    const at = box ? places.get(box.value) : undefined;
    if (!box || at === undefined) continue;
    box.checked = choice.values[facet].includes(box.value);
    const count = counts[at] ?? 0;
    item.classList.toggle('explorer-facet__none', count === 0);
    const number = item.querySelector('b');
    if (number) number.textContent = formatNumber(locale, count);
    showShare(item, shares[at]);
  }
}

function showShare(item: Element, share: { own: string; all: string } | undefined): void {
  const before = item.querySelector('small');
  if (!share) return before?.remove();
  const line = before ?? document.createElement('small');
  line.replaceChildren(
    ...[share.own, share.all].map((text) => {
      const part = document.createElement('span');
      part.textContent = text;
      return part;
    }),
  );
  if (!before) item.querySelector('label')?.append(line);
}

/** The most frequent values, anew with each answer but one to a choice among themselves: nothing moves under the finger. */
function fillLongFacet(
  root: HTMLElement,
  group: HTMLElement,
  list: HTMLElement,
  facet: ExplorerFacet,
  { locale, t, ledger, choice, answer, names }: Shown,
): void {
  const pattern = root.querySelector<HTMLTemplateElement>('template[data-value]');
  if (!pattern || list.contains(document.activeElement)) return;
  const values = ledger.facets[facet].map(({ value }) => value);
  const isWhole = group.dataset['whole'] !== undefined;
  const { shown, hidden } = longFacetOrder(values, answer.counts[facet], choice.values[facet], isWhole);
  const items = shown.map((value) => {
    const copy = document.importNode(pattern.content, true);
    const box = copy.querySelector('input');
    if (box) box.value = value;
    write(copy.querySelector('span'), names.whole(facet, value));
    return copy;
  });
  list.replaceChildren(...items);
  group.querySelector('[data-more]')?.remove();
  if (hidden === 0) return;
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'explorer-facet__more';
  more.dataset['more'] = '';
  more.textContent = t('explorer.more', { count: formatNumber(locale, hidden) });
  group.append(more);
}
