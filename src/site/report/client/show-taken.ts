import { copyText } from '../../../client/clipboard.ts';
import type { Messages } from '../words-of-form-messages.ts';
import { say } from './say.ts';
import type { Taken } from './send-report.ts';
import { keepInTab, readTab } from './tab-memory.ts';

const mine = 'report-taken';

/**
 * The number and the code of a report that was taken, in place of the form. This tab keeps them until another report is begun;
 * whoever leaves before the code was copied or printed is asked first.
 */
export class TakenScreen {
  private isSafe = true;
  private readonly form: HTMLFormElement;
  private readonly shown: HTMLElement;

  constructor(root: HTMLElement, form: HTMLFormElement, shown: HTMLElement, messages: Messages, another: () => void) {
    [this.form, this.shown] = [form, shown];
    const safe = (): boolean => (this.isSafe = true);
    const answer = shown.querySelector('[data-copied]');
    shown.querySelector('[data-copy]')?.addEventListener('click', () => {
      const [number = '', code = ''] = [...shown.querySelectorAll('code')].map(({ textContent }) => textContent);
      void copyText(say(messages.both, { number, code })).then((isCopied) => {
        if (isCopied) safe();
        else getSelection()?.selectAllChildren(shown.querySelector('[data-both]') ?? shown);
        if (answer) answer.textContent = isCopied ? messages.copied : messages.copyByHand;
      });
    });
    shown.addEventListener('copy', safe);
    addEventListener('beforeprint', () => !shown.hidden && safe());
    // The page of the report comes back here with the code still shown.
    let isOpening = false;
    shown.querySelector('form')?.addEventListener('submit', () => (isOpening = true));
    addEventListener('pageshow', () => (isOpening = false));
    addEventListener('beforeunload', (event) => {
      if (!this.isSafe && !isOpening) event.preventDefault();
    });
    root.querySelector('[data-another]')?.addEventListener('click', () => {
      if (!this.isSafe && !confirm(messages.codeUnsaved)) return;
      safe();
      keepInTab(mine, null);
      [form.hidden, shown.hidden] = [false, true];
      if (answer) answer.textContent = '';
      another();
    });
    const kept = readTab(mine);
    if (kept) this.draw(...(JSON.parse(kept) as [Taken, string]));
  }

  /** Shows it and brings it into view; `note` is said there too. */
  show(taken: Taken, note: string): void {
    keepInTab(mine, JSON.stringify([taken, note]));
    this.isSafe = false;
    this.draw(taken, note);
    this.shown.focus({ preventScroll: true });
    this.shown.scrollIntoView({ block: 'start' });
  }

  private draw({ number, code }: Taken, note: string): void {
    const { shown } = this;
    for (const [selector, text] of Object.entries({ number, code, note }))
      for (const place of shown.querySelectorAll<HTMLElement>(`[data-${selector}]`))
        [place.textContent, place.hidden] = [text, text === ''];
    for (const [name, value] of Object.entries({ service_request_id: number, follow_up_code: code })) {
      const field = shown.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (field) field.value = value;
    }
    [this.form.hidden, shown.hidden] = [true, false];
  }
}
