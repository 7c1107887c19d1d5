const facets = ['area', 'category', 'list', 'status'] as const;
type Facet = (typeof facets)[number];

/**
 * `<list-filter>` around the filters and the board: a filter's link narrows the board down where it is instead of
 * leaving for its page. Choices of several facets go together and stay in the address.
 */
class ListFilter extends HTMLElement {
  private readonly chosen = new Map<Facet, string>();

  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    for (const facet of facets) {
      const value = asked.get(facet);
      if (value !== null && this.linkOf(facet, value)) this.chosen.set(facet, value);
    }
    this.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !(event.target instanceof Element))
        return;
      if (event.target.closest('[data-clear]')) return this.clear();
      const link = event.target.closest<HTMLElement>('a[data-facet]');
      const facet = facets.find((name) => name === link?.dataset['facet']);
      const value = link?.dataset['value'];
      if (!facet || value === undefined) return;
      event.preventDefault();
      if (this.chosen.get(facet) === value) this.chosen.delete(facet);
      else this.chosen.set(facet, value);
      this.show();
      this.keep();
    });
    if (this.chosen.size > 0) this.show();
  }

  private linkOf(facet: Facet, value: string): HTMLAnchorElement | undefined {
    return [...this.querySelectorAll<HTMLAnchorElement>(`a[data-facet="${facet}"]`)].find(
      (link) => link.dataset['value'] === value,
    );
  }

  private clear(): void {
    const [facet, value] = [...this.chosen][0] ?? [];
    this.chosen.clear();
    this.show();
    this.keep();
    // The button is gone; the focus goes on where the choice was made.
    if (facet && value !== undefined) this.linkOf(facet, value)?.focus();
  }

  private keep(): void {
    const query = new URLSearchParams([...this.chosen]).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  }

  private show(): void {
    const cards = [...this.querySelectorAll<HTMLElement>('.entry-card')];
    for (const card of cards) card.hidden = [...this.chosen].some(([facet, value]) => card.dataset[facet] !== value);
    for (const link of this.querySelectorAll<HTMLElement>('a[data-facet]')) {
      const isChosen = facets.some(
        (facet) => facet === link.dataset['facet'] && this.chosen.get(facet) === link.dataset['value'],
      );
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const panel of this.querySelectorAll<HTMLElement>('[data-list-panel]')) {
      const [shown, total] = ['.entry-card:not([hidden])', '.entry-card'].map(
        (cards) => panel.querySelectorAll(cards).length,
      );
      panel.hidden = this.chosen.size > 0 && shown === 0;
      const count = panel.querySelector<HTMLElement>('[data-panel-count]');
      // A cut-out of the board must not claim more rows than it shows.
      const { whole = '', part = '' } = count?.dataset ?? {};
      if (count) count.textContent = shown === total ? whole : part.replace('{shown}', String(shown));
    }
    this.answer(cards.filter(({ hidden }) => !hidden).length, cards.length);
  }

  private answer(shown: number, total: number): void {
    const answer = this.querySelector<HTMLElement>('[data-answer]');
    const status = answer?.querySelector<HTMLElement>('[role="status"]');
    const whole = answer?.querySelector<HTMLAnchorElement>('[data-whole]');
    if (!answer || !status || !whole) return;
    const { shown: some = '', none = '' } = status.dataset;
    answer.hidden = this.chosen.size === 0;
    status.textContent =
      this.chosen.size === 0
        ? ''
        : shown === 0
          ? none
          : some.replace('{shown}', String(shown)).replace('{total}', String(total));
    const [facet, value] = [...this.chosen].slice(-1)[0] ?? [];
    const link = facet && value !== undefined ? this.linkOf(facet, value) : undefined;
    whole.hidden = link === undefined;
    if (!link) return;
    whole.href = link.href;
    whole.textContent = (whole.dataset['whole'] ?? '').replace(
      '{value}',
      () => link.firstChild?.textContent?.trim() ?? '',
    );
  }
}

customElements.define('list-filter', ListFilter);
