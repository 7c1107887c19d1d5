import type { Messages } from '../words-of-form-messages.ts';
import type { Sending } from './keep-draft.ts';
import { say } from './say.ts';
import { sendReport, type SendAnswer } from './send-report.ts';

/** What is below the form: how far a sending is, how it ended, and the button that stops it. */
export class SendingBar {
  private stopping = new AbortController();
  private readonly root: HTMLElement;
  private readonly messages: Messages;

  constructor(root: HTMLElement, messages: Messages) {
    [this.root, this.messages] = [root, messages];
    this.at('[data-stop]')?.addEventListener('click', () => this.stopping.abort());
  }

  private at<Found extends HTMLElement>(selector: string): Found | null {
    return this.root.querySelector<Found>(selector);
  }

  tell(message: string): void {
    const status = this.at('[data-status]');
    if (status) status.textContent = message;
  }

  /** What is on its way is not changed; the keyboard waits at what is said of it. */
  begin(): void {
    this.stopping = new AbortController();
    this.lock(true);
    this.at('[data-status]')?.focus();
  }

  /** Ends it; with a message the form is as it was, and may be sent again. */
  end(message?: string): void {
    this.lock(false);
    if (message === undefined) return;
    this.tell(message);
    this.at('[type=submit]')?.focus();
  }

  private lock(isLocked: boolean): void {
    this.root.toggleAttribute('data-sending', isLocked);
    const fields = this.at('[data-fields]');
    if (fields) fields.inert = isLocked;
  }

  /** Sends until there is an answer; null where it was stopped. */
  post(endpoint: string, sending: Sending): Promise<SendAnswer | null> {
    const { messages } = this;
    const body = new FormData();
    for (const [name, value] of sending) body.append(name, value);
    const [bar, wait] = [this.at<HTMLProgressElement>('progress'), this.at('[data-wait]')];
    const progress = (part: number): void => {
      if (bar) bar.value = part;
    };
    progress(0);
    this.tell(messages.sending);
    return sendReport(`${endpoint}requests.json`, body, {
      progress,
      waits: (isTooMany) => {
        const online = isTooMany ? messages.tooOften : messages.waiting;
        this.tell(navigator.onLine ? online : messages.offline);
      },
      counts: (seconds) => {
        if (wait) wait.textContent = seconds > 0 ? say(messages.seconds, { seconds }) : '';
      },
      signal: this.stopping.signal,
    });
  }
}
