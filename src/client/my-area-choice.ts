import { forgetMyArea, keepMyArea, watchMyArea } from './my-area.ts';

/**
 * `<my-area-choice data-code>`: a button that makes an area the reader's own, and a line that says so. With `data-keep` and
 * `data-kept` the button itself says which of the two it does.
 */
class MyAreaChoice extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const { code = '', keep, kept } = this.dataset;
    if (!button) return;
    const isMine = (): boolean => button.getAttribute('aria-pressed') === 'true';
    watchMyArea((mine) => {
      button.setAttribute('aria-pressed', String(mine === code));
      const text = mine === code ? kept : keep;
      if (text !== undefined) button.textContent = text;
    });
    // Said of what was done just now: on a page that has loaded, it would move what is being read.
    const said = this.querySelector<HTMLElement>('[data-kept]');
    button.addEventListener('click', () => {
      if (isMine()) forgetMyArea();
      else keepMyArea(code);
      if (said) said.textContent = isMine() ? (said.dataset['kept'] ?? '') : '';
    });
  }
}

customElements.define('my-area-choice', MyAreaChoice);
