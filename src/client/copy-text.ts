import { copyText } from './clipboard.ts';

/**
 * `<copy-text data-words>`: a button that copies the text of its first element. Its words are those of the button, of the
 * answer, and of what is said where the browser does not copy, apart by "|". Without scripts the text alone is there.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.firstElementChild;
    if (!text || this.querySelector(':scope > button')) return;
    const [words = '', copied = '', byHand = ''] = (this.dataset['words'] ?? '').split('|');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button--quiet';
    button.textContent = words;
    const answer = document.createElement('span');
    answer.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void copyText(text.textContent?.trim() ?? '').then((isCopied) => {
        answer.textContent = isCopied ? copied : byHand;
        if (!isCopied) getSelection()?.selectAllChildren(text);
      });
    });
    this.append(button, answer);
  }
}

customElements.define('copy-text', CopyText);
