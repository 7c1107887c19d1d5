import type { PublishedState } from '../../../core/intake/report-status.ts';
import { formatDay } from '../../../i18n/format.ts';
import type { StatusMessages } from '../words-of-status-messages.ts';
import { lookUp, type LookUp } from './look-up.ts';
import { say } from './say.ts';

/** `<report-status data-messages data-shards data-ledger>`: looks up a number that is typed, without sending it anywhere. */
class ReportStatus extends HTMLElement {
  private readonly messages: StatusMessages = JSON.parse(this.dataset['messages'] ?? '{}');
  private turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    const look = (): void => void this.look(input);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      look();
    });
    for (const sample of document.querySelectorAll<HTMLElement>('[data-sample]')) {
      sample.hidden = false;
      sample.addEventListener('click', () => {
        input.value = sample.textContent?.trim() ?? '';
        look();
      });
    }
  }

  private async look(input: HTMLInputElement): Promise<void> {
    const answer = this.querySelector('[data-answer]');
    if (!answer) return;
    answer.textContent = this.messages.looking;
    const turn = (this.turn += 1);
    const found = await lookUp(input.value, (shard) => this.load(shard));
    // On a slow line an earlier question may be answered after a later one.
    if (turn !== this.turn) return;
    input.setAttribute('aria-invalid', String(found.is === 'no-number'));
    answer.replaceChildren(...this.draw(found));
    answer.scrollIntoView({ block: 'nearest' });
  }

  private async load(shard: string): Promise<Record<string, PublishedState> | null> {
    try {
      const response = await fetch(`${this.dataset['shards'] ?? ''}${shard}.json`);
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  }

  private draw(found: LookUp): Node[] {
    if (found.is !== 'known') return [paragraph(this.messages[found.is])];
    const { state, day, reason, ledger } = found.state;
    const name = document.createElement('strong');
    name.className = 'report-status__state';
    name.textContent = this.messages.states[state];
    const head = paragraph(found.number);
    head.prepend(name);
    const locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
    const lines = [head, paragraph(say(this.messages.since, { day: formatDay(locale, day) }))];
    if (reason) lines.push(paragraph(say(this.messages.reason, { reason: this.messages.reasons[reason] })));
    if (ledger && this.dataset['ledger']) {
      const link = document.createElement('a');
      link.href = this.dataset['ledger'].replace('{id}', () => encodeURIComponent(ledger));
      link.textContent = this.messages.ledger;
      const line = paragraph('');
      line.append(link);
      lines.push(line);
    }
    return lines;
  }
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

customElements.define('report-status', ReportStatus);
