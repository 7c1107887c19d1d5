import type { Locale } from '../core/locale.ts';
import type { TextShard } from '../core/text-index/find-in-index.ts';
import type { FoundRecord, FoundText, IndexHead } from '../core/text-index/index-files.ts';
import type { AskedTerm } from '../core/text-index/read-query.ts';
import type { IndexSource } from '../core/text-index/search-index.ts';
import { addressOfWords } from './address-of-words.ts';
import { jsonFiles } from './json-files.ts';
import { markedNodes } from './marked-text.ts';
import type { PartAnswer, SearchPart } from './search-part.ts';

const shownAtATime = 10;
type Engine = typeof import('./apart-engine.ts');

/** `<apart-search data-index data-…>`: what a subject's own index answers, in the form of the template within it. */
class ApartSearch extends HTMLElement implements SearchPart {
  private documents: readonly number[] = [];
  private terms: readonly AskedTerm[] = [];
  private shown = 0;
  /** Number of the newest search: an older answer that comes late is dropped. */
  private turn = 0;

  connectedCallback(): void {
    // The page moves it about: the same listener is added once only.
    this.querySelector('[data-more]')?.addEventListener('click', this.goOn);
  }

  /** What is found is loaded when the reader comes to it: how much there is, is known before. */
  private readonly comeTo = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.comeTo.disconnect();
    void this.showMore(false).catch(() => undefined);
  });

  private readonly goOn = (): void => void this.showMore(true);

  private engine: Promise<Engine> | undefined;

  /** Asked for again after it failed. */
  private loadEngine(): Promise<Engine> {
    this.engine ??= import('./apart-engine.ts').catch((error: unknown) => {
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }

  async answer(words: string): Promise<PartAnswer> {
    const turn = ++this.turn;
    try {
      if (words === '') {
        this.show([], words, [], '');
        return { found: 0, isNamed: false, text: this.inWords(0) };
      }
      const { readQuery, searchIndex } = await this.loadEngine();
      const { documents, isId } = await searchIndex(this.source, words, this.locale);
      const text = this.inWords(documents.length);
      if (turn === this.turn) this.show(documents, words, readQuery(words), text);
      return { found: documents.length, isNamed: isId, text };
    } catch {
      if (turn === this.turn) this.show([], words, [], '');
      return { found: 0, isNamed: false, text: this.word('failed') };
    }
  }

  private readonly folder = (): string => this.word('index');
  private readonly heads = jsonFiles<IndexHead>(this.folder);
  private readonly source: IndexSource = {
    head: () => this.heads('index.json'),
    shard: jsonFiles<TextShard>(this.folder),
    records: jsonFiles<FoundRecord[]>(this.folder),
  };

  private get locale(): Locale {
    return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  }

  private show(documents: readonly number[], words: string, terms: readonly AskedTerm[], text: string): void {
    this.documents = documents;
    this.terms = terms;
    this.shown = 0;
    this.querySelector('[data-results]')?.replaceChildren();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-with-words]'))
      link.href = addressOfWords(
        words,
        link.dataset['withWords'] ?? link.href,
        JSON.parse(link.dataset['known'] ?? '{}'),
      );
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = text;
    this.querySelector('[data-group]')?.toggleAttribute('hidden', documents.length === 0);
    this.querySelector('[data-more]')?.toggleAttribute('hidden', true);
    this.comeTo.disconnect();
    const group = this.querySelector('[data-group]');
    if (group && documents.length > 0) this.comeTo.observe(group);
  }

  private async showMore(moveFocus: boolean): Promise<void> {
    const turn = this.turn;
    const next = this.documents.slice(this.shown, this.shown + shownAtATime);
    const engine = next.length === 0 ? null : await this.loadEngine();
    const records = engine === null ? [] : await engine.loadRecords(this.source, next, this.locale);
    const list = this.querySelector('[data-results]');
    const template = this.querySelector('template');
    if (turn !== this.turn || !list || !template) return;
    if (engine !== null) list.append(...records.map((record) => this.resultItem(template, record, engine)));
    this.shown += records.length;
    this.querySelector('[data-more]')?.toggleAttribute('hidden', this.shown >= this.documents.length);
    if (moveFocus) list.children[this.shown - records.length]?.querySelector('a')?.focus();
  }

  private resultItem(
    template: HTMLTemplateElement,
    { id, title, about, state, stateKind, text, facts }: FoundRecord,
    { markTerms }: Engine,
  ): DocumentFragment {
    // Writes a text with its marks; what has no text goes.
    const fill = (element: Element | null, said: FoundText | null): Element | string => {
      if (!said) element?.remove();
      if (!element || !said) return '';
      if (said.lang !== undefined) element.setAttribute('lang', said.lang);
      element.replaceChildren(...markedNodes(markTerms(said.text, this.terms)));
      return element;
    };
    const item = document.importNode(template.content, true);
    const link = item.querySelector('a');
    link?.setAttribute('href', this.word('page').replace('{id}', id));
    fill(link, title);
    fill(item.querySelector('[data-about]'), { text: about });
    fill(item.querySelector('[data-text]'), text);
    const standing = item.querySelector('[data-state]');
    standing?.setAttribute('data-state', stateKind);
    standing?.append(state);
    const fact = item.querySelector('[data-fact]');
    fact?.replaceWith(...facts.map((said) => fill(document.createElement('span'), said)));
    return item;
  }

  private inWords(count: number): string {
    if (count === 0) return this.word('none');
    return count === 1 ? this.word('countOne') : this.word('countMany').replace('{count}', String(count));
  }

  private word(name: string): string {
    return this.dataset[name] ?? '';
  }
}

customElements.define('apart-search', ApartSearch);
