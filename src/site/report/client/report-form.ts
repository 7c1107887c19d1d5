import { contactFields } from '../../../core/intake/report-fields.ts';
import type { Messages } from '../words-of-form-messages.ts';
import { forgetDraft, keepDraft, newKey, readDraft, type Draft } from './keep-draft.ts';
import { listErrors, type FieldMistake } from './list-errors.ts';
import { offerText } from './offer-text.ts';
import { addPlaceButton } from './own-place.ts';
import { PhotoFields } from './photo-fields.ts';
import { reportText } from './report-text.ts';
import { say } from './say.ts';
import { sendReport, type Taken } from './send-report.ts';
import { showTaken } from './show-taken.ts';

/** Fields that only go into a draft where the reader asks for it. */
const contact: readonly string[] = contactFields;

/** What was sent, for the case that it arrived and the answer did not. */
type Sending = [name: string, value: string | Blob][];

/**
 * `<report-form data-messages>`: adds to the form of a report what only a script can: a draft that is kept until it is sent,
 * photos that are shrunk, sending that goes on until it is answered, and the text for the hotline. Its form sends itself
 * without it. `data-endpoint` is left out where the city takes no reports: there is the text alone.
 */
class ReportForm extends HTMLElement {
  private readonly messages: Messages = JSON.parse(this.dataset['messages'] ?? '{}');
  private readonly form = this.find<HTMLFormElement>('form');
  private photos = new PhotoFields(this, this.messages, () => this.changed());
  private key = newKey();
  private sentBefore: Sending[] = [];
  private stop = new AbortController();
  private isSending = false;

  connectedCallback(): void {
    this.form.noValidate = true;
    this.form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'choice') this.leaveOtherKinds(target.value);
      this.changed();
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      // A city that takes no reports has no address to send one to: the text is what the reader came for.
      if (this.form.hasAttribute('action')) void this.send();
      else this.showText();
    });
    this.find('[data-clear]').addEventListener('click', () => void this.clear());
    this.querySelector('[data-stop]')?.addEventListener('click', () => this.stop.abort());
    this.querySelector('[data-another]')?.addEventListener('click', () => this.showForm());
    addPlaceButton(this, this.messages, () => this.changed());
    offerText(this, this.messages, () => this.photos.kept());
    void this.restore();
  }

  private find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`The form has no ${selector}.`);
    return found;
  }

  private showText(): void {
    const text = this.find<HTMLDetailsElement>('.report-text');
    text.open = true;
    text.querySelector('summary')?.focus();
  }

  /** A kind that can no longer be seen is no longer chosen. */
  private leaveOtherKinds(choice: string): void {
    for (const kind of this.querySelectorAll<HTMLInputElement>('[name=service_code]'))
      if (kind.closest('[data-choice]')?.getAttribute('data-choice') !== choice) kind.checked = false;
  }

  private fields(): Record<string, string> {
    const texts = [...new FormData(this.form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    );
    return Object.fromEntries(texts);
  }

  private changed(): void {
    this.draw();
    const fields = this.fields();
    const kept = Object.entries(fields).filter(([name]) => this.mayKeep(name, fields));
    void keepDraft({ key: this.key, fields: Object.fromEntries(kept), photos: this.photos.kept() });
  }

  private draw(): void {
    const fields = this.fields();
    const kind = this.querySelector('[name=service_code]:checked')?.closest('label')?.querySelector('strong');
    this.find('[data-text]').textContent = reportText(this.messages, {
      kind: kind?.textContent ?? '',
      place: fields['address_string'] ?? '',
      position: fields['lat'] && fields['long'] ? `${fields['lat']}, ${fields['long']}` : '',
      seenOn: fields['seen_at'] ?? '',
      description: fields['description'] ?? '',
      photos: this.photos.kept().length,
    });
    this.dispatchEvent(new Event('report-changed'));
  }

  private mayKeep(name: string, fields: Record<string, string>): boolean {
    return name !== 'consent' && (fields['keep_contact'] === 'yes' || !contact.includes(name));
  }

  private async restore(): Promise<void> {
    const draft = await readDraft();
    if (draft) this.fill(draft);
    if (draft && (draft.photos.length > 0 || draft.fields['description'] || draft.fields['address_string']))
      this.tell(this.messages.restored);
    this.draw();
  }

  private fill({ key, fields, photos }: Draft): void {
    this.key = key;
    for (const [name, value] of Object.entries(fields)) {
      const field = this.form.elements.namedItem(name);
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = field.value === value;
      else if (field instanceof RadioNodeList || field instanceof HTMLInputElement) field.value = value;
      else if (field instanceof HTMLTextAreaElement) field.value = value;
    }
    this.photos.restore(photos);
  }

  private tell(message: string): void {
    this.find('[data-status]').textContent = message;
  }

  private async clear(): Promise<void> {
    this.form.reset();
    this.photos.restore([]);
    this.key = newKey();
    this.sentBefore = [];
    for (const hidden of this.querySelectorAll<HTMLInputElement>('[name=lat], [name=long]')) hidden.value = '';
    listErrors(this, []);
    this.tell('');
    this.draw();
    await forgetDraft();
  }

  /** Sends the report once, however often the button is pressed. */
  private async send(): Promise<void> {
    const endpoint = this.dataset['endpoint'];
    if (this.isSending || endpoint === undefined) return;
    this.isSending = true;
    try {
      await this.photos.ready();
      const mistakes = this.mistakes();
      listErrors(this, mistakes);
      if (mistakes.length > 0) return;
      this.stop = new AbortController();
      this.lock(true);
      await this.sendAll(endpoint, this.sending());
    } finally {
      this.isSending = false;
      this.lock(false);
    }
  }

  /** What is on its way is not changed. */
  private lock(isLocked: boolean): void {
    this.toggleAttribute('data-sending', isLocked);
    this.find('[data-fields]').inert = isLocked;
  }

  private async sendAll(endpoint: string, sending: Sending): Promise<void> {
    const answer = await this.post(endpoint, sending);
    // Stopped: whether it arrived is not known.
    if (answer === null) {
      this.sentBefore.push(sending);
      return this.tell('');
    }
    if (answer.is === 'taken') return this.taken(answer.taken, '');
    if (!answer.faults.some(({ fault }) => fault === 'other-content' || fault === 'changed-since')) {
      this.tell('');
      const mistakes = answer.faults.map(({ field, description }) => ({ field: field ?? '', text: description }));
      return listErrors(this, mistakes);
    }
    // An earlier sending had arrived, its answer had not; what has changed since makes it another content.
    for (const one of this.sentBefore) {
      const again = await this.post(endpoint, one);
      if (again?.is === 'taken') return this.taken(again.taken, this.messages.arrived);
    }
    const response = await fetch(`${endpoint}tokens/${this.key}.json`).catch(() => null);
    const known: { service_request_id?: string }[] = response?.ok ? await response.json() : [];
    this.tell(say(this.messages.arrivedBefore, { number: known[0]?.service_request_id ?? '' }));
    if (known[0]?.service_request_id) await forgetDraft();
  }

  private post(endpoint: string, sending: Sending): ReturnType<typeof sendReport> {
    const body = new FormData();
    for (const [name, value] of sending) body.append(name, value);
    const bar = this.find<HTMLProgressElement>('progress');
    bar.value = 0;
    this.tell(this.messages.sending);
    return sendReport(`${endpoint}requests.json`, body, {
      progress: (part) => (bar.value = part),
      waits: (seconds) => this.tell(navigator.onLine ? say(this.messages.waiting, { seconds }) : this.messages.offline),
      signal: this.stop.signal,
    });
  }

  private sending(): Sending {
    const { choice: _choice, keep_contact: _keep, ...fields } = this.fields();
    return [
      ...Object.entries({ ...fields, idempotency_key: this.key }),
      ...this.photos.kept().map(({ field, blob }): [string, Blob] => [field, blob]),
    ];
  }

  private mistakes(): FieldMistake[] {
    const wrong = [...this.form.elements].filter(
      (field): field is HTMLInputElement => 'validity' in field && !(field as HTMLInputElement).validity.valid,
    );
    const byField = new Map(wrong.map((field) => [field.name === 'choice' ? 'service_code' : field.name, field]));
    return [...byField].map(([field, { validity }]) => ({
      field,
      text: say(validity.valueMissing ? this.messages.missing : this.messages.wrong, {
        name: this.messages[field as keyof Messages] ?? field,
      }),
    }));
  }

  private taken(taken: Taken, note: string): void {
    void this.clear();
    this.tell(note);
    showTaken(this, taken);
  }

  private showForm(): void {
    this.form.hidden = false;
    this.find('[data-taken]').hidden = true;
    this.form.querySelector<HTMLElement>('h3, legend')?.scrollIntoView();
  }
}

customElements.define('report-form', ReportForm);
