import { areKeysOff, keepKeys } from '../../client/key-choice.ts';
import { isSearchPart, type PartAnswer, type SearchPart } from '../../client/search-part.ts';
import type { PageSource } from '../../core/text-index/page-files.ts';
import type { Answer, FoundPage } from './find-pages.ts';
import type { Narrowing } from './narrow-pages.ts';
import type { ResultForm } from './result-item.ts';
import { makeCombobox, type Combobox } from './title-combobox.ts';

type Engine = typeof import('./search-engine.ts');

const hitsAPage = 10;
const typingPauseMs = 250;
/** The reader's next key comes before what follows. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface AnsweredPart extends PartAnswer {
  part: SearchPart;
}

/** `<site-search data-index data-…>`: answers the form inside it without leaving the page. */
class SiteSearch extends HTMLElement {
  private engine: Promise<Engine> | undefined;
  private source: PageSource | undefined;
  private answer: Answer | null = null;
  private pages: readonly FoundPage[] = [];
  private narrowing: Narrowing = { section: '', area: '', isNewestFirst: false };
  private words = '';
  private shown = 0;
  /** Number of the newest search: an older answer that comes late is dropped. */
  private turn = 0;
  /** The same of the list of pages, which choices and more of it draw anew without a search. */
  private drawing = 0;
  /** The same of what is offered below the field. */
  private offer = 0;
  private timer: number | undefined;
  private combobox: Combobox | undefined;

  connectedCallback(): void {
    const [form, input] = [this.querySelector('form'), this.querySelector('input')];
    if (!form || !input) return;
    this.combobox = makeCombobox(input, this.word('suggestions'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.offer += 1;
      this.combobox?.close();
      void this.ask(input.value);
    });
    const typed = (): void => {
      clearTimeout(this.timer);
      void this.suggest(input);
      this.timer = window.setTimeout(() => void this.ask(input.value), typingPauseMs);
    };
    // While an input method composes, the field holds Latin letters, not yet words.
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) typed();
    });
    input.addEventListener('compositionend', typed);
    input.addEventListener('focus', () => void this.open().catch(() => undefined), { once: true });
    this.querySelector('[data-pages] [data-more]')?.addEventListener('click', () => void this.showMore(true));
    this.querySelector('[data-choices]')?.addEventListener('change', () => void this.narrow());
    this.watchKeys();
    addEventListener('popstate', () => this.readAddress(input));
    this.readAddress(input);
  }

  /** Asks what the address does; a step to a part of the page asks nothing new. */
  private readAddress(input: HTMLInputElement): void {
    const asked = new URLSearchParams(location.search);
    const one = (name: string): string => asked.get(name) ?? '';
    const words = one('q').trim();
    const narrowing = { section: one('section'), area: one('area'), isNewestFirst: one('order') === 'newest' };
    if (words === this.words && isSameNarrowing(narrowing, this.narrowing)) return;
    this.narrowing = narrowing;
    input.value = one('q');
    if (words !== '' || this.words !== '') void this.search(words);
  }

  private writeAddress(isStep: boolean): void {
    const { section, area, isNewestFirst } = this.narrowing;
    const query = new URLSearchParams();
    if (this.words !== '') query.set('q', this.words);
    if (section !== '') query.set('section', section);
    if (area !== '') query.set('area', area);
    if (isNewestFirst) query.set('order', 'newest');
    const url = query.size === 0 ? location.pathname : `?${query}`;
    if (url === location.search) return;
    if (isStep) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  /** The engine, loaded once; after a failure the next call tries again, as with its index. */
  private load(): Promise<Engine> {
    this.engine ??= import('./search-engine.ts').catch((error: unknown) => {
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }

  private async open(): Promise<{ engine: Engine; source: PageSource }> {
    const engine = await this.load();
    try {
      this.source ??= engine.openPages(this.dataset['index'] ?? '');
      await this.source.head();
      return { engine, source: this.source };
    } catch (error) {
      this.source = undefined;
      throw error;
    }
  }

  /** What the index answers to a query. */
  async find(query: string): Promise<Answer> {
    const { engine, source } = await this.open();
    return engine.findPages(source, query, JSON.parse(this.dataset['synonyms'] ?? '[]'));
  }

  /** What the newest index answers: after a deployment the files of the one that was loaded are gone. */
  private findAnew(query: string): Promise<Answer> {
    this.source = undefined;
    return this.find(query);
  }

  private async suggest(input: HTMLInputElement): Promise<void> {
    const { value } = input;
    const offer = ++this.offer;
    const opened = await this.open().catch(() => null);
    if (!opened) return;
    const { pages } = await opened.source.head();
    await pause();
    if (offer !== this.offer || input.value !== value || document.activeElement !== input) return;
    this.combobox?.offer(
      opened.engine.suggestTitles(pages, value).map(({ title, section, url, isSample }) => ({
        ...{ text: title, about: section, href: this.word('root') + url },
        mark: isSample ? this.word('sample') : '',
      })),
    );
  }

  /** Searches for what the reader typed: another question is not asked of one section alone. */
  private ask(text: string): Promise<void> {
    if (this.words !== '' && text.trim() !== this.words) this.narrowing = { ...this.narrowing, section: '', area: '' };
    return this.search(text);
  }

  private async search(text: string): Promise<void> {
    clearTimeout(this.timer);
    const words = text.trim();
    const turn = ++this.turn;
    this.words = words;
    this.writeAddress(false);
    for (const part of this.querySelectorAll<HTMLElement>('[data-nothing], [data-others]')) part.hidden = true;
    // They are known without the index.
    void this.load().then(
      (engine) => engine.showAnswersTo(this, words),
      () => undefined,
    );
    const asked = this.askParts(words);
    if (words === '') return this.show(null, '');
    this.announce(this.word('searching'));
    const answer = await this.find(words)
      .catch(() => this.findAnew(words))
      .catch(() => null);
    if (turn !== this.turn) return;
    await this.show(answer, answer === null ? this.word('failed') : this.answerInWords(answer));
    const parts = await asked;
    if (turn !== this.turn) return;
    this.joinParts(answer, parts);
    const isNothing = answer?.pages.length === 0 && parts.every(({ found }) => found === 0);
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', !isNothing);
    await pause();
    const isWanted = (): boolean => turn === this.turn;
    // Each of the other words is a question of its own: who has found enough is not made to load it.
    const isEnough = answer?.isExact === true && answer.pages.length >= hitsAPage;
    const isFound = async (query: string): Promise<boolean> => (await this.find(query)).isExact;
    const engine = await this.load().catch(() => null);
    await engine?.showOthersFor(this, isEnough ? '' : words, isWanted, isFound).catch(() => undefined);
    // The room that `public/first-paint.js` has kept for a question in the address.
    if (isWanted()) document.documentElement.removeAttribute('data-asked');
  }

  /** What subjects with an index of their own answer. */
  private async askParts(words: string): Promise<AnsweredPart[]> {
    const elements = [...this.querySelectorAll('[data-search-part]')];
    await Promise.all(elements.map(({ localName }) => customElements.whenDefined(localName)));
    return Promise.all(elements.filter(isSearchPart).map(async (part) => ({ part, ...(await part.answer(words)) })));
  }

  /** Puts what was asked for by name, or is alone in holding the words, before the pages, and says what there is. */
  private joinParts(answer: Answer | null, parts: readonly AnsweredPart[]): void {
    const isAlone = answer !== null && !answer.isExact;
    const hasFound = parts.some(({ found }) => found > 0);
    const links = parts.map(({ part, found, isNamed, text }) => {
      const isFirst = found > 0 && (isNamed || isAlone);
      if (isFirst) this.querySelector('[data-pages]')?.before(part);
      else this.querySelector('[data-nothing]')?.before(part);
      return found > 0 && !isFirst ? linkTo(part, text) : text;
    });
    const pages = answer === null ? this.word('failed') : this.answerInWords(answer, hasFound);
    // What is said of similar pages leads on to them.
    this.announce(...(isAlone ? [...links, pages] : [pages, ...links]));
  }

  private async show(answer: Answer | null, announcement: string): Promise<void> {
    this.answer = answer;
    this.announce(announcement);
    if (answer === null) [this.pages, this.shown] = [[], 0];
    this.querySelector('[data-pages] [data-results]')?.replaceChildren();
    await this.showPages();
  }

  /** What the choices leave of the answer; false = a newer drawing has taken the place of this one. */
  private async showPages(): Promise<boolean> {
    const { answer, narrowing } = this;
    const drawing = ++this.drawing;
    this.querySelector('[data-choices]')?.toggleAttribute('hidden', (answer?.pages.length ?? 0) < 2);
    if (answer) {
      const { engine } = await this.open();
      if (drawing !== this.drawing) return false;
      const { pages, sections, areas } = engine.narrowPages(answer.pages, narrowing);
      this.pages = pages;
      engine.offerChoices(this, { sections, areas });
      engine.showChoices(this, narrowing);
    }
    this.shown = 0;
    this.querySelector('[data-pages] [data-results]')?.replaceChildren();
    return this.showMore(false);
  }

  private async narrow(): Promise<void> {
    const engine = await this.load();
    this.narrowing = engine.choicesIn(this);
    this.writeAddress(true);
    const isShown = await this.showPages();
    if (isShown && this.answer) this.announce(this.answerInWords(this.answer));
  }

  private async showMore(moveFocus: boolean): Promise<boolean> {
    const drawing = ++this.drawing;
    const list = this.querySelector('[data-pages] [data-results]');
    const { form } = this;
    if (!list || !form) return false;
    await pause();
    const next = this.pages.slice(this.shown, this.shown + hitsAPage);
    const opened = next.length === 0 ? null : await this.open();
    if (drawing !== this.drawing) return false;
    const items = opened ? next.map((found) => opened.engine.resultItem(form, found)) : [];
    items.forEach((item, at) => this.excerpts.set(item, next[at]));
    list.append(...items);
    this.shown += items.length;
    this.querySelector('[data-pages] [data-more]')?.toggleAttribute('hidden', this.shown >= this.pages.length);
    for (const item of items) this.seen.observe(item);
    if (moveFocus) items[0]?.querySelector('a')?.focus();
    return true;
  }

  /** The texts of a page come when its result does into view. */
  private readonly excerpts = new WeakMap<Element, FoundPage | undefined>();
  private readonly seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const found = this.excerpts.get(target);
      if (!isIntersecting || !found) continue;
      this.seen.unobserve(target);
      void this.showExcerpt(target, found).catch(() => undefined);
    }
  });

  private async showExcerpt(item: Element, found: FoundPage): Promise<void> {
    const { form, answer } = this;
    const { engine, source } = await this.open();
    if (form && answer) await engine.showExcerpt(item, form, source, found, answer);
  }

  private get form(): ResultForm | null {
    const template = this.querySelector<HTMLTemplateElement>('[data-pages] template');
    return template && { template, root: this.word('root'), sample: this.word('sample'), locale: this.locale };
  }

  /** How many pages there are, and how many of them hold another word for what was asked. */
  private answerInWords({ pages, isExact }: Answer, isFoundElsewhere = false): string {
    if (!isExact) {
      const none = pages.length === 0 ? 'none' : 'similar';
      return this.word(isFoundElsewhere ? `${none}Else` : none).replace('{words}', () => this.words);
    }
    const [count, total] = [String(this.pages.length), String(pages.length)];
    if (this.pages.length < pages.length)
      return this.word('countPart').replace('{count}', count).replace('{total}', total);
    const others = pages.filter(({ isByOtherWord }) => isByOtherWord).length;
    if (others > 0) return this.word('countOthers').replace('{count}', total).replace('{others}', String(others));
    return pages.length === 1 ? this.word('countOne') : this.word('countMany').replace('{count}', total);
  }

  private watchKeys(): void {
    const box = this.querySelector<HTMLInputElement>('[data-keys]');
    if (!box) return;
    box.checked = !areKeysOff();
    box.addEventListener('change', () => keepKeys(box.checked));
  }

  private get locale(): 'zh' | 'en' {
    return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  }

  private word(name: string): string {
    return this.dataset[name] ?? '';
  }

  private announce(...sentences: readonly (string | Node)[]): void {
    // Chinese sentences follow each other without a space.
    const gap = this.locale === 'zh' ? '' : ' ';
    const said = sentences.flatMap((one, index) => (index === 0 ? [one] : [gap, one]));
    this.querySelector('[role="status"]')?.replaceChildren(...said);
  }
}

const isSameNarrowing = (one: Narrowing, other: Narrowing): boolean =>
  one.section === other.section && one.area === other.area && one.isNewestFirst === other.isNewestFirst;

function linkTo({ id }: HTMLElement, text: string): Node {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = text;
  return link;
}

customElements.define('site-search', SiteSearch);
