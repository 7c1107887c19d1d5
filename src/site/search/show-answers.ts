import { matchAnswers, otherQueries } from './match-answers.ts';

const mostOthers = 4;

/** Shows the pages that answer the words at once. */
export function showAnswersTo(root: HTMLElement, words: string): void {
  const box = root.querySelector<HTMLElement>('[data-pinned-answers]');
  const list = box?.querySelector('ul');
  if (!box || !list) return;
  const pinned: [words: string[], title: string, href: string][] = JSON.parse(root.dataset['pinned'] ?? '[]');
  const answers = matchAnswers(
    words,
    pinned.map(([own, title, href]) => ({ words: own, title, href })),
  );
  list.replaceChildren(
    ...answers.map(({ title, href }) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      [link.href, link.textContent] = [href, title];
      item.append(link);
      return item;
    }),
  );
  box.hidden = answers.length === 0;
}

/** Offers other words for what is asked, those alone by which something is found. */
export async function showOthersFor(
  root: HTMLElement,
  words: string,
  isWanted: () => boolean,
  isFound: (query: string) => Promise<boolean>,
): Promise<void> {
  const line = root.querySelector<HTMLElement>('[data-others]');
  const place = line?.querySelector('span');
  if (!line || !place) return;
  line.hidden = true;
  const groups: string[][] = JSON.parse(root.dataset['synonyms'] ?? '[]');
  const links: Node[] = [];
  for (const query of otherQueries(words, groups)) {
    if (links.length === mostOthers || !isWanted()) break;
    if (!(await isFound(query))) continue;
    const link = document.createElement('a');
    [link.href, link.textContent] = [`?${new URLSearchParams({ q: query })}`, query];
    links.push(link);
  }
  if (!isWanted() || links.length === 0) return;
  place.replaceChildren(...links.flatMap((link, at) => (at === 0 ? [link] : [' ', link])));
  line.hidden = false;
}
