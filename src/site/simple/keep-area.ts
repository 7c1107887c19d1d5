import { forgetMyArea, keepMyArea, readMyArea } from '../../client/my-area.ts';

/** A button that keeps an area as the reader's own, or forgets it. */
class KeepArea extends HTMLElement {
  connectedCallback(): void {
    const { code = '', keep = '', kept = '' } = this.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    const show = (isMine: boolean): void => {
      button.textContent = isMine ? kept : keep;
      button.setAttribute('aria-pressed', String(isMine));
    };
    button.addEventListener('click', () => {
      const isMine = readMyArea() === code;
      if (isMine) forgetMyArea();
      else keepMyArea(code);
      show(!isMine);
    });
    show(readMyArea() === code);
    this.append(button);
  }
}

customElements.define('keep-area', KeepArea);
