import { excerptNodes } from './search-excerpt.ts';

interface PagefindPage {
  url: string;
  /** Text with `<mark>`; everything else is escaped by Pagefind. */
  excerpt: string;
  meta: { title?: string; section?: string };
}
interface PagefindHit {
  data(): Promise<PagefindPage>;
}
interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<{ results: PagefindHit[] }>;
}

const hitsAPage = 10;
const typingPauseMs = 250;

/** `<site-search data-index data-…>`: answers the form inside it without leaving the page. */
class SiteSearch extends HTMLElement {
  private index: Promise<Pagefind> | undefined;
  private hits: PagefindHit[] = [];
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
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${this.dataset['index'] ?? ''}pagefind.js`);
    await pagefind.init();
    return pagefind;
  }

  private async search(text: string): Promise<void> {
    clearTimeout(this.timer);
    const words = text.trim();
    const turn = ++this.turn;
    history.replaceState(null, '', words === '' ? location.pathname : `?${new URLSearchParams({ q: words })}`);
    if (words === '') return this.show([], '');
    this.announce(this.word('searching'));
    try {
      const { results } = await (await this.loadIndex()).search(words);
      if (turn !== this.turn) return;
      await this.show(results, this.countInWords(results.length, words));
    } catch {
      if (turn === this.turn) await this.show([], this.word('failed'));
    }
  }

  private async show(hits: PagefindHit[], announcement: string): Promise<void> {
    this.hits = hits;
    this.shown = 0;
    this.querySelector('[data-results]')?.replaceChildren();
    this.announce(announcement);
    await this.showMore(false);
  }

  private async showMore(moveFocus: boolean): Promise<void> {
    const turn = this.turn;
    const next = this.hits.slice(this.shown, this.shown + hitsAPage);
    const pages = await Promise.all(next.map((hit) => hit.data()));
    const list = this.querySelector('[data-results]');
    const template = this.querySelector('template');
    if (turn !== this.turn || !list || !template) return;
    const items = pages.map((page) => resultItem(template, page));
    list.append(...items);
    this.shown += items.length;
    this.querySelector('[data-more]')?.toggleAttribute('hidden', this.shown >= this.hits.length);
    if (moveFocus) list.children[this.shown - items.length]?.querySelector('a')?.focus();
  }

  private countInWords(count: number, words: string): string {
    if (count === 0) return this.word('none').replace('{words}', () => words);
    return count === 1 ? this.word('countOne') : this.word('countMany').replace('{count}', String(count));
  }

  private word(name: string): string {
    return this.dataset[name] ?? '';
  }

  private announce(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

function resultItem(template: HTMLTemplateElement, page: PagefindPage): DocumentFragment {
  const item = document.importNode(template.content, true);
  const link = item.querySelector('a');
  if (link) {
    link.href = page.url;
    link.textContent = page.meta.title ?? page.url;
  }
  const section = item.querySelector('[data-section]');
  if (section) section.textContent = page.meta.section ?? '';
  item.querySelector('[data-excerpt]')?.append(...excerptNodes(page.excerpt));
  return item;
}

customElements.define('site-search', SiteSearch);
