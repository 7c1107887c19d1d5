import { watchMyArea } from './my-area.ts';

/**
 * `<my-area-marks>`: what is the reader's own area among `[data-area]` is lit; a `[data-mine-line]` says what its
 * `[data-say]` says; with `data-first` it comes first among its like.
 */
class MyAreaMarks extends HTMLElement {
  connectedCallback(): void {
    const all = [...this.querySelectorAll<HTMLElement>('[data-area]')];
    watchMyArea((mine) => {
      for (const one of all) one.classList.toggle('is-mine', one.dataset['area'] === mine);
      const own = all.find((one) => one.dataset['area'] === mine);
      if (this.hasAttribute('data-first')) putFirst(all, own);
      this.say(own?.querySelector('[data-say]')?.textContent ?? '');
    });
  }

  private say(text: string): void {
    const line = this.querySelector<HTMLElement>('[data-mine-line]');
    if (!line) return;
    line.hidden = text === '';
    line.textContent = (line.dataset['mineLine'] ?? '').replace('{text}', () => text.trim());
  }
}

function putFirst(all: readonly HTMLElement[], own: HTMLElement | undefined): void {
  const focused = document.activeElement;
  all[0]?.parentElement?.append(...(own ? [own, ...all.filter((one) => one !== own)] : all));
  // What moves loses the focus.
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

customElements.define('my-area-marks', MyAreaMarks);
