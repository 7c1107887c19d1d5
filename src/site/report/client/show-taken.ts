import { copyText } from '../../../client/clipboard.ts';
import type { Messages } from '../words-of-form-messages.ts';
import { say } from './say.ts';
import type { Taken } from './send-report.ts';
import { keepInTab, readTab } from './tab-memory.ts';

const mine = 'report-taken';

/** What is told of a report, and whether the reader has its code elsewhere too. */
interface Told extends Taken {
  note: string;
  isSafe: boolean;
}

/**
 * The number and the code of a report that was taken, in place of the form. This tab keeps them until another report is begun;
 * whoever leaves before the code was copied or printed is asked first.
 */
export class TakenScreen {
  private told: Told | null = JSON.parse(readTab(mine) ?? 'null');
  private readonly form: HTMLFormElement;
  private readonly shown: HTMLElement;

  constructor(root: HTMLElement, form: HTMLFormElement, shown: HTMLElement, messages: Messages, another: () => void) {
    [this.form, this.shown] = [form, shown];
    const safe = (): void => this.remember(true);
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
      if (this.told?.isSafe === false && !isOpening) event.preventDefault();
    });
    root.querySelector('[data-another]')?.addEventListener('click', () => {
      if (this.told?.isSafe === false && !confirm(messages.codeUnsaved)) return;
      this.told = null;
      keepInTab(mine, null);
      [form.hidden, shown.hidden] = [false, true];
      if (answer) answer.textContent = '';
      another();
    });
    if (this.told) this.draw(this.told);
  }

  /** Notes whether the code was copied or printed, for this tab when it is reloaded too. */
  private remember(isSafe: boolean): void {
    if (!this.told) return;
    this.told.isSafe = isSafe;
    keepInTab(mine, JSON.stringify(this.told));
  }

  /** Shows it and brings it into view; `note` is said there too. */
  show(taken: Taken, note: string): void {
    this.told = { ...taken, note, isSafe: false };
    this.remember(false);
    this.draw(this.told);
    this.shown.focus({ preventScroll: true });
    this.shown.scrollIntoView({ block: 'start' });
  }

  private draw({ number, code, note }: Told): void {
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
