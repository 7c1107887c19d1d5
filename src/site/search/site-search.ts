import { findPages, type Answer, type FoundPage, type Pagefind, type PagefindPage } from './find-pages.ts';
import { displayText, excerptNodes, excerptOf, placesOf } from './search-excerpt.ts';
import type { SearchTerm } from './search-terms.ts';

interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Pagefind;
}

const hitsAPage = 10;
const typingPauseMs = 250;
const nothing = { pages: [], terms: [] };

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
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.showMore(true));

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
    if (words === '') return this.show(nothing, '');
    this.announce(this.word('searching'));
    try {
      const answer = await this.find(words);
      if (turn !== this.turn) return;
      await this.show(answer, this.answerInWords(answer, words));
    } catch {
      // The next search asks for the index anew.
      this.index = undefined;
      if (turn === this.turn) await this.show(nothing, this.word('failed'));
    }
  }

  private async show({ pages, terms }: Omit<Answer, 'isExact'>, announcement: string): Promise<void> {
    this.pages = pages;
    this.terms = terms;
    this.shown = 0;
    this.querySelector('[data-results]')?.replaceChildren();
    this.announce(announcement);
    await this.showMore(false);
  }

  private async showMore(moveFocus: boolean): Promise<void> {
    const turn = this.turn;
    const next = this.pages.slice(this.shown, this.shown + hitsAPage);
    const pages = await Promise.all(next.map(async ({ hit, places }) => ({ page: await hit.data(), places })));
    const list = this.querySelector('[data-results]');
    const template = this.querySelector('template');
    if (turn !== this.turn || !list || !template) return;
    const items = pages.map(({ page, places }) =>
      resultItem(template, page, [...places, ...placesOf(page.raw_content ?? '', this.terms)]),
    );
    list.append(...items);
    this.shown += items.length;
    this.querySelector('[data-more]')?.toggleAttribute('hidden', this.shown >= this.pages.length);
    if (moveFocus) list.children[this.shown - items.length]?.querySelector('a')?.focus();
  }

  /** Only pages that hold what was asked are counted. */
  private answerInWords({ pages, isExact }: Answer, words: string): string {
    if (!isExact) return this.word(pages.length === 0 ? 'none' : 'similar').replace('{words}', () => words);
    return pages.length === 1 ? this.word('countOne') : this.word('countMany').replace('{count}', String(pages.length));
  }

  private word(name: string): string {
    return this.dataset[name] ?? '';
  }

  private announce(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
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
  item.querySelector('[data-excerpt]')?.append(...excerptNodes(excerptOf(page.raw_content ?? '', places)));
  return item;
}

customElements.define('site-search', SiteSearch);
