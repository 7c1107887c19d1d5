import { copyText } from './clipboard.ts';

/** The address of the page: what an app or a filter added to it is left out. */
const pageAddress = (): string => location.origin + location.pathname;

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'send-page__link';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

/**
 * `<send-page data-words data-about>`: copies the page's address, or hands it to an app, after what the page says in a line;
 * prints it where there
 * is a word for that; its words are those of the buttons, of the answer, and of what is said where the browser does not copy, apart by "|".
 * Without scripts it is empty.
 */
export class SendPage extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const [copyWords = '', copied = '', byHand = '', sendWords = '', printWords = ''] = this.words();
    const about = this.dataset['about'];
    const text = (): string => (about ? `${about}: ${pageAddress()}` : pageAddress());
    const answer = document.createElement('span');
    answer.setAttribute('role', 'status');
    const copy = async (): Promise<void> => {
      const isCopied = await copyText(text());
      answer.textContent = isCopied ? copied : `${byHand} ${text()}`;
      if (!isCopied) getSelection()?.selectAllChildren(answer);
    };
    this.append(button(copyWords, () => void copy()));
    if ('share' in navigator)
      this.append(
        // A reader who closes the sheet has not met an error.
        button(
          sendWords,
          () =>
            void navigator
              .share({ title: document.title, ...(about && { text: about }), url: pageAddress() })
              .catch(() => undefined),
        ),
      );
    if (printWords !== '') this.append(button(printWords, () => print()));
    this.append(answer);
  }

  protected words(): string[] {
    return (this.dataset['words'] ?? '').split('|');
  }
}

customElements.define('send-page', SendPage);
