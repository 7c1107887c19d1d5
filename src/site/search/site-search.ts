import { markedNodes } from '../../client/marked-text.ts';
import { isSearchPart, type PartAnswer, type SearchPart } from '../../client/search-part.ts';
import { findPages, type Answer, type FoundPage, type Pagefind, type PagefindPage } from './find-pages.ts';
import { displayText, excerptOf, placesOf } from './search-excerpt.ts';
import type { SearchTerm } from './search-terms.ts';

interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Pagefind;
}

const hitsAPage = 10;
const typingPauseMs = 250;
const nothing = { pages: [], terms: [] };

interface AnsweredPart extends PartAnswer {
  part: SearchPart;
}

/** `<site-search data-index data-…>`: answers the form inside it without leaving the page. */
class SiteSearch extends HTMLElement {
  private index: Promise<Pagefind> | undefined;
  private pages: FoundPage[] = [];
  private terms: SearchTerm[] = [];
  private shown = 0;
  /** Number of the newest search: an older answer that comes late is dropped. */
  private turn = 0;
  private timer: number | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search(input.value);
    });
    const typed = (): void => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.search(input.value), typingPauseMs);
    };
    // While an input method composes, the field holds Latin letters, not yet words.
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) typed();
    });
    input.addEventListener('compositionend', typed);
    input.addEventListener('focus', () => void this.loadIndex().catch(() => undefined), { once: true });
    this.querySelector('[data-pages] [data-more]')?.addEventListener('click', () => void this.showMore(true));

    input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (input.value !== '') void this.search(input.value);
  }

  private loadIndex(): Promise<Pagefind> {
    this.index ??= this.importIndex().catch((error: unknown) => {
      this.index = undefined;
      throw error;
    });
    return this.index;
  }

  private async importIndex(): Promise<Pagefind> {
    // Made after the build, so Vite must not look for it.
    const { createInstance }: PagefindModule = await import(
      /* @vite-ignore */ `${this.dataset['index'] ?? ''}pagefind.js`
    );
    // A search is a few milliseconds of work: a worker would cost more, its own copy of the engine to begin with.
    return createInstance({ noWorker: true });
  }

  /** What the index answers to a query, and its addresses. */
  async find(query: string): Promise<Answer> {
    return findPages(await this.loadIndex(), query, document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
  }

  private async search(text: string): Promise<void> {
    clearTimeout(this.timer);
    const words = text.trim();
    const turn = ++this.turn;
    history.replaceState(null, '', words === '' ? location.pathname : `?${new URLSearchParams({ q: words })}`);
    const asked = this.askParts(words);
    if (words === '') return this.show(nothing, '');
    this.announce(this.word('searching'));
    const answer = await this.showPages(words, turn);
    const parts = await asked;
    if (turn === this.turn) this.joinParts(answer, parts, words);
  }

  /** Shows the pages that the site's index answers with; null where it could not be asked, or the reader asks anew. */
  private async showPages(words: string, turn: number): Promise<Answer | null> {
    try {
      const answer = await this.find(words);
      if (turn !== this.turn) return null;
      await this.show(answer, this.answerInWords(answer, words));
      return answer;
    } catch {
      // The next search asks for the index anew.
      this.index = undefined;
      if (turn === this.turn) await this.show(nothing, this.word('failed'));
      return null;
    }
  }

  /** What subjects with an index of their own answer. */
  private async askParts(words: string): Promise<AnsweredPart[]> {
    const elements = [...this.querySelectorAll('[data-search-part]')];
    await Promise.all(elements.map(({ localName }) => customElements.whenDefined(localName)));
    return Promise.all(elements.filter(isSearchPart).map(async (part) => ({ part, ...(await part.answer(words)) })));
  }

  /** Puts what was asked for by name, or is alone in holding the words, before the pages, and says what there is. */
  private joinParts(answer: Answer | null, parts: readonly AnsweredPart[], words: string): void {
    const isAlone = answer !== null && !answer.isExact;
    const hasFound = parts.some(({ found }) => found > 0);
    const links = parts.map(({ part, found, isNamed, text }) => {
      const isFirst = found > 0 && (isNamed || isAlone);
      if (isFirst) this.querySelector('[data-pages]')?.before(part);
      else if (part !== this.lastElementChild) this.append(part);
      return found > 0 && !isFirst ? linkTo(part, text) : text;
    });
    const pages = answer === null ? this.word('failed') : this.answerInWords(answer, words, hasFound);
    // What is said of similar pages leads on to them.
    this.announce(...(isAlone ? [...links, pages] : [pages, ...links]));
  }

  private async show({ pages, terms }: Omit<Answer, 'isExact'>, announcement: string): Promise<void> {
    this.pages = pages;
    this.terms = terms;
    this.shown = 0;
    this.querySelector('[data-pages] [data-results]')?.replaceChildren();
    this.announce(announcement);
    await this.showMore(false);
  }

  private async showMore(moveFocus: boolean): Promise<void> {
    const turn = this.turn;
    const next = this.pages.slice(this.shown, this.shown + hitsAPage);
    const pages = await Promise.all(next.map(async ({ hit, places }) => ({ page: await hit.data(), places })));
    const list = this.querySelector('[data-pages] [data-results]');
    const template = this.querySelector<HTMLTemplateElement>('[data-pages] template');
    if (turn !== this.turn || !list || !template) return;
    const items = pages.map(({ page, places }) =>
      resultItem(template, page, [...places, ...placesOf(page.raw_content ?? '', this.terms)]),
    );
    list.append(...items);
    this.shown += items.length;
    this.querySelector('[data-pages] [data-more]')?.toggleAttribute('hidden', this.shown >= this.pages.length);
    if (moveFocus) list.children[this.shown - items.length]?.querySelector('a')?.focus();
  }

  /** Only pages that hold what was asked are counted. */
  private answerInWords({ pages, isExact }: Answer, words: string, isFoundElsewhere = false): string {
    if (!isExact) {
      const none = pages.length === 0 ? 'none' : 'similar';
      return this.word(isFoundElsewhere ? `${none}Else` : none).replace('{words}', () => words);
    }
    return pages.length === 1 ? this.word('countOne') : this.word('countMany').replace('{count}', String(pages.length));
  }

  private word(name: string): string {
    return this.dataset[name] ?? '';
  }

  private announce(...sentences: readonly (string | Node)[]): void {
    // Chinese sentences follow each other without a space.
    const gap = document.documentElement.lang.startsWith('zh') ? '' : ' ';
    const said = sentences.flatMap((one, index) => (index === 0 ? [one] : [gap, one]));
    this.querySelector('[role="status"]')?.replaceChildren(...said);
  }
}

function linkTo({ id }: HTMLElement, text: string): Node {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = text;
  return link;
}

function resultItem(template: HTMLTemplateElement, page: PagefindPage, places: readonly number[]): DocumentFragment {
  const item = document.importNode(template.content, true);
  const link = item.querySelector('a');
  if (link) {
    link.href = page.url;
    link.textContent = displayText(page.meta.title ?? page.url);
  }
  const section = item.querySelector('[data-section]');
  if (section) section.textContent = page.meta.section ?? '';
  item.querySelector('[data-excerpt]')?.append(...markedNodes(excerptOf(page.raw_content ?? '', places)));
  return item;
}

customElements.define('site-search', SiteSearch);
