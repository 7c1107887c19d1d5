import type { Locale } from '../core/locale.ts';
import type { TextShard } from '../core/text-index/find-documents.ts';
import type { FoundRecord, FoundText, IndexHead } from '../core/text-index/index-files.ts';
import { markTerms } from '../core/text-index/mark-terms.ts';
import { readQuery, type AskedTerm } from '../core/text-index/read-query.ts';
import { loadRecords, searchIndex, type IndexSource } from '../core/text-index/search-index.ts';
import { jsonFiles } from './json-files.ts';
import { markedNodes } from './marked-text.ts';
import type { PartAnswer, SearchPart } from './search-part.ts';

const shownAtATime = 10;

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

  private readonly goOn = (): void => void this.showMore(true);

  async answer(words: string): Promise<PartAnswer> {
    const turn = ++this.turn;
    try {
      const { documents, isId } =
        words === '' ? { documents: [], isId: false } : await searchIndex(this.source, words, this.locale);
      const text = this.inWords(documents.length);
      if (turn === this.turn) await this.show(documents, readQuery(words), text);
      return { found: documents.length, isNamed: isId, text };
    } catch {
      if (turn === this.turn) await this.show([], [], '');
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

  private async show(documents: readonly number[], terms: readonly AskedTerm[], text: string): Promise<void> {
    this.documents = documents;
    this.terms = terms;
    this.shown = 0;
    this.querySelector('[data-results]')?.replaceChildren();
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = text;
    this.querySelector('[data-group]')?.toggleAttribute('hidden', documents.length === 0);
    await this.showMore(false);
  }

  private async showMore(moveFocus: boolean): Promise<void> {
    const turn = this.turn;
    const next = this.documents.slice(this.shown, this.shown + shownAtATime);
    const records = next.length === 0 ? [] : await loadRecords(this.source, next, this.locale);
    const list = this.querySelector('[data-results]');
    const template = this.querySelector('template');
    if (turn !== this.turn || !list || !template) return;
    list.append(...records.map((record) => this.resultItem(template, record)));
    this.shown += records.length;
    this.querySelector('[data-more]')?.toggleAttribute('hidden', this.shown >= this.documents.length);
    if (moveFocus) list.children[this.shown - records.length]?.querySelector('a')?.focus();
  }

  private resultItem(
    template: HTMLTemplateElement,
    { id, title, about, state, stateKind, text, facts }: FoundRecord,
  ): DocumentFragment {
    const item = document.importNode(template.content, true);
    const link = item.querySelector('a');
    link?.setAttribute('href', this.word('page').replace('{id}', id));
    this.fill(link, title);
    this.fill(item.querySelector('[data-about]'), { text: about });
    this.fill(item.querySelector('[data-text]'), text);
    const standing = item.querySelector('[data-state]');
    standing?.setAttribute('data-state', stateKind);
    standing?.append(state);
    const fact = item.querySelector('[data-fact]');
    fact?.replaceWith(...facts.map((said) => this.fill(document.createElement('span'), said)));
    return item;
  }

  /** Writes a text with its marks; what has no text goes. */
  private fill(element: Element | null, said: FoundText | null): Element | string {
    if (!said) element?.remove();
    if (!element || !said) return '';
    if (said.lang !== undefined) element.setAttribute('lang', said.lang);
    element.replaceChildren(...markedNodes(markTerms(said.text, this.terms)));
    return element;
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
