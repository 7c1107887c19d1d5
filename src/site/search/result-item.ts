import { markedNodes } from '../../client/marked-text.ts';
import { textsFile, type PageSource } from '../../core/text-index/page-files.ts';
import { excerptOf } from './excerpt-of.ts';
import type { Answer, FoundPage } from './find-pages.ts';
import { addressAt } from './found-address.ts';
import { formatFoundDay } from './found-day.ts';

/** What every result of a page is written with. */
export interface ResultForm {
  template: HTMLTemplateElement;
  /** Address of the site. */
  root: string;
  /** The word of the badge of what is about invented data. */
  sample: string;
  locale: 'zh' | 'en';
}

/** A found page as an item of the list, its excerpt still empty. */
export function resultItem({ template, root, sample, locale }: ResultForm, { page }: FoundPage): Element {
  const copy = document.importNode(template.content, true);
  const item = copy.firstElementChild ?? document.createElement('li');
  const link = item.querySelector('a');
  if (link) [link.href, link.textContent] = [root + page.url, page.title];
  const fill = (name: string, text: string): void => {
    const element = item.querySelector(`[data-${name}]`);
    if (text === '') element?.remove();
    else element?.replaceChildren(text);
  };
  fill('sample', page.isSample ? sample : '');
  fill('section', page.section);
  fill('day', page.day === '' ? '' : formatFoundDay(locale, page.day));
  fill('state', page.state);
  return item;
}

/** Writes into an item the words of its page that were found, and leads its link to them. */
export async function showExcerpt(
  item: Element,
  { root, locale }: ResultForm,
  source: PageSource,
  { document: number, page }: FoundPage,
  answer: Answer,
): Promise<void> {
  const { version } = await source.head();
  const texts = await source.texts(textsFile(version, number));
  // The reader's next key comes before what follows.
  await new Promise((resolve) => setTimeout(resolve));
  const excerpt = excerptOf(page.title, texts, answer, locale);
  item.querySelector('[data-excerpt]')?.replaceChildren(...markedNodes(excerpt));
  item.querySelector('a')?.setAttribute('href', addressAt(root + page.url, excerpt));
}
