import { readMyArea } from '../../client/my-area.ts';

/** Choices of which the first asks "near me": it leads to the reader's own area, where the browser keeps one. */
class MyChoice extends HTMLElement {
  connectedCallback(): void {
    const [, address, text] = this.areas().find(([code]) => code === readMyArea()) ?? [];
    const link = this.querySelector<HTMLAnchorElement>('#near');
    if (!link || address === undefined || text === undefined) return;
    link.href = address;
    link.textContent = text;
  }

  private areas(): string[][] {
    return JSON.parse(this.dataset['areas'] ?? '[]');
  }
}

customElements.define('my-choice', MyChoice);
