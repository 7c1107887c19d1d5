import { readMyArea } from '../../../client/my-area.ts';
import { facets, fits, printChoice, readChoice, toggled, type Choice, type Facet, type Facts } from './list-choice.ts';

const factsOf = ({ dataset }: HTMLElement): Facts => dataset;

/**
 * `<list-filter>` around the filters, the board and what is told of the issue before: a filter's link narrows all of them
 * down where they are instead of leaving for its page. Choices stay in the address, and Back undoes them one by one.
 */
class ListFilter extends HTMLElement {
  private choice: Choice = {};
  private ownArea: string | null = null;

  connectedCallback(): void {
    const own = readMyArea();
    this.ownArea = own !== null && this.linkOf('area', own) ? own : null;
    this.read();
    if (this.choice.category ?? this.choice.list ?? this.choice.status)
      this.querySelector('details')?.setAttribute('open', '');
    // Copied now, the address shows others what this reader sees.
    if (Object.keys(this.choice).length > 0)
      history.replaceState(null, '', `?${printChoice(this.choice, this.ownArea)}${location.hash}`);
    addEventListener('popstate', () => this.read());
    this.addEventListener('click', this);
  }

  private read(): void {
    const isOffered = (facet: Facet, value: string) => this.linkOf(facet, value) !== undefined;
    this.choice = readChoice(new URLSearchParams(location.search), isOffered, this.ownArea);
    this.show();
  }

  handleEvent(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !(event.target instanceof Element)) return;
    if (event.target.closest('[data-clear]')) {
      const [facet] = facets.filter((name) => this.choice[name] !== undefined);
      const link = facet && this.linkOf(facet, this.choice[facet] ?? '');
      this.choose({});
      // The button is gone; the focus goes on where the choice was made.
      return link?.focus({ preventScroll: true });
    }
    const link = event.target.closest<HTMLElement>('a[data-facet]');
    const facet = facets.find((name) => name === link?.dataset['facet']);
    const value = link?.dataset['value'];
    if (!facet || value === undefined) return;
    event.preventDefault();
    this.choose(toggled(this.choice, facet, value));
  }

  private choose(choice: Choice): void {
    this.choice = choice;
    this.show();
    const query = printChoice(choice, this.ownArea);
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
  }

  private all(selector: string, within: Element = this): HTMLElement[] {
    return [...within.querySelectorAll<HTMLElement>(selector)];
  }

  private linkOf(facet: Facet, value: string): HTMLAnchorElement | undefined {
    return [...this.querySelectorAll<HTMLAnchorElement>(`a[data-facet="${facet}"]`)].find(
      (link) => link.dataset['value'] === value,
    );
  }

  private show(): void {
    const isAny = Object.keys(this.choice).length > 0;
    for (const entry of this.all('[data-area]')) entry.hidden = !fits(factsOf(entry), this.choice);
    for (const panel of this.all('[data-list-panel]')) panel.hidden = isAny && this.shownIn(panel) === 0;
    for (const note of this.all('[data-part]')) {
      const { whole = '', part = '', none = part } = note.dataset;
      const group = note.closest<HTMLElement>('[data-narrowed]');
      if (!group) continue;
      const [shown, total] = [this.shownIn(group), this.all('[data-area]', group).length];
      // What is cut out of the page must not claim more rows than it shows.
      note.textContent = shown === total ? whole : fill(shown === 0 ? none : part, { shown, total });
    }
    for (const link of this.all('a[data-facet]')) this.showCount(link);
    this.answer(isAny);
  }

  private shownIn(group: Element): number {
    return this.all('[data-area]:not([hidden])', group).length;
  }

  /** How many of the issue there would be with this value and what is chosen of the other facets. */
  private showCount(link: HTMLElement): void {
    const { facet: name, value } = link.dataset;
    const facet = facets.find((one) => one === name);
    const count = link.querySelector<HTMLElement>('.facet__count');
    if (!facet || !count) return;
    if (this.choice[facet] === value) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const those = this.all('.entry-card')
      .map(factsOf)
      .filter((facts) => facts[facet] === value && fits(facts, this.choice, facet));
    const black = those.filter(({ list }) => list === 'black').length;
    const red = those.length - black;
    count.textContent = fill(count.dataset['count'] ?? '', { black, red, count: those.length });
  }

  private answer(isAny: boolean): void {
    const bar = this.querySelector<HTMLElement>('[data-answer]');
    const status = bar?.querySelector('[role="status"]');
    if (!bar || !status) return;
    bar.hidden = !isAny;
    const links = facets.flatMap((facet) => this.linkOf(facet, this.choice[facet] ?? '') ?? []);
    const names = links.map((link) => link.firstChild?.textContent?.trim() ?? '');
    status.textContent = isAny ? `${names.join(' · ')}${this.sentence(bar.dataset)}` : '';
    const own = bar.querySelector<HTMLElement>('[data-own]');
    if (own) own.hidden = this.choice.area === undefined || this.choice.area !== this.ownArea;
    const whole = this.querySelector<HTMLAnchorElement>('[data-whole-list]');
    const last = links.at(-1);
    if (!whole) return;
    whole.hidden = last === undefined;
    whole.href = last?.href ?? '';
    whole.textContent = fill(whole.dataset['wholeList'] ?? '', { value: names.at(-1) ?? '' });
  }

  /** What there is of the choice, this time and last time; nothing is said of a list that is not chosen. */
  private sentence({ black = '', red = '', before = '', between = '', colon = '', end = '' }: DOMStringMap): string {
    const { list, status } = this.choice;
    const cards = this.all('.entry-card:not([hidden])').map(factsOf);
    const last = this.all('[data-last-issue] [data-area]:not([hidden])').map(factsOf);
    const count = (name: string) => cards.filter((facts) => facts['list'] === name).length;
    const parts = [
      ...(list === 'red' ? [] : [fill(black, { count: count('black') })]),
      ...(list === 'black' || status !== undefined ? [] : [fill(red, { count: count('red') })]),
      ...(list === 'red' || !this.querySelector('[data-last-issue]')
        ? []
        : [fill(before, { count: last.length, fixed: last.filter(({ fixed }) => fixed !== undefined).length })]),
    ];
    return `${colon}${parts.join(between)}${end}`;
  }
}

/** A sentence of the page with its slots filled. */
const fill = (sentence: string, slots: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));

customElements.define('list-filter', ListFilter);
