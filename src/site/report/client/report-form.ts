import type { Messages } from '../words-of-form-messages.ts';
import { findMistakes, tooLongBy } from './find-mistakes.ts';
import { fillFields, keptFields, leaveOtherKinds, readFields, today } from './form-fields.ts';
import { forgetDraft, hold, keepDraft, newKey, takeDraft, type Draft, type Sending } from './keep-draft.ts';
import { dropRight, listErrors, type FieldMistake } from './list-errors.ts';
import { offerText } from './offer-text.ts';
import { addPlaceButton } from './own-place.ts';
import { PhotoFields } from './photo-fields.ts';
import { reportText } from './report-text.ts';
import { say } from './say.ts';
import type { Fault } from './send-report.ts';
import { SendingBar } from './sending-bar.ts';
import { isSame, settleSending } from './settle-sending.ts';
import { TakenScreen } from './show-taken.ts';

/**
 * `<report-form data-messages>`: adds to the form of a report what only a script can: a draft that is kept until it is sent,
 * photos that are shrunk, sending that goes on until it is answered, and the text for the hotline. Its form sends itself
 * without it. `data-endpoint` is left out where the city takes no reports: there is the text alone.
 */
class ReportForm extends HTMLElement {
  private readonly messages: Messages = JSON.parse(this.dataset['messages'] ?? '{}');
  private readonly form = this.find<HTMLFormElement>('form');
  private readonly photos = new PhotoFields(this, this.messages, (input) => {
    dropRight(this, input, this.mistakes());
    this.changed();
  });
  private readonly bar = new SendingBar(this, this.messages);
  private takenScreen: TakenScreen | undefined;
  private key = newKey();
  private sent: Sending[] = [];
  private cleared: Draft | null = null;
  private isSending = false;

  connectedCallback(): void {
    const { form } = this;
    // The draft fills it in; what a browser remembers besides would be another.
    [form.noValidate, form.autocomplete] = [true, 'off'];
    for (const day of form.querySelectorAll<HTMLInputElement>('[type=date]')) day.max = today();
    form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'choice') leaveOtherKinds(form, target.value);
      if (target instanceof HTMLElement) dropRight(this, target, this.mistakes());
      this.changed();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send();
    });
    this.find('[data-clear]').addEventListener('click', () => this.clear());
    this.find('[data-undo]').addEventListener('click', () => this.undo());
    const shown = this.querySelector<HTMLElement>('[data-taken]');
    if (shown) this.takenScreen = new TakenScreen(this, form, shown, this.messages, () => this.begin());
    addPlaceButton(this, this.messages, () => this.changed());
    offerText(this, this.messages, () => this.photos.kept());
    void this.restore();
  }

  private find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`The form has no ${selector}.`);
    return found;
  }

  private draft(): Draft {
    const { key, sent } = this;
    return { key, sent, fields: keptFields(readFields(this.form)), photos: this.photos.kept() };
  }

  private changed(): void {
    if (Object.keys(this.draft().fields).length > 0) this.leaveUndo();
    this.draw();
    void keepDraft(this.draft());
  }

  private draw(): void {
    const fields = readFields(this.form);
    const kind = this.querySelector('[name=service_code]:checked')?.closest('label')?.querySelector('strong');
    this.find('[data-text]').textContent = reportText(this.messages, {
      kind: kind?.textContent ?? '',
      place: fields['address_string'] ?? '',
      position: fields['lat'] && fields['long'] ? `${fields['lat']}, ${fields['long']}` : '',
      seenOn: fields['seen_at'] ?? '',
      description: fields['description'] ?? '',
      photos: this.photos.kept().length,
    });
    const over = tooLongBy(this.find<HTMLTextAreaElement>('textarea'));
    this.find('[data-count]').textContent = say(over > 0 ? this.messages.over : this.messages.left, {
      count: Math.abs(over),
    });
    this.dispatchEvent(new Event('report-changed'));
  }

  private async restore(): Promise<void> {
    const draft = await takeDraft();
    if (draft) {
      this.fill(draft);
      this.find('[data-restored]').hidden = false;
    } else void hold(this.key);
    this.draw();
  }

  private fill({ key, fields, photos, sent }: Draft): void {
    [this.key, this.sent] = [key, sent];
    fillFields(this.form, fields);
    if (photos.length > 0) this.photos.restore(photos);
  }

  private empty(): void {
    void forgetDraft(this.key);
    this.form.reset();
    for (const hidden of this.querySelectorAll<HTMLInputElement>('[name=lat], [name=long]')) hidden.value = '';
    this.renew();
    this.photos.restore([]);
    this.find('[data-restored]').hidden = true;
    listErrors(this, []);
    this.draw();
  }

  /** From here on it is another report. */
  private renew(): void {
    [this.key, this.sent] = [newKey(), []];
    void hold(this.key);
  }

  private clear(): void {
    const draft = this.draft();
    this.empty();
    this.cleared = draft;
    this.bar.tell(this.messages.cleared);
    this.find('[data-undo]').hidden = false;
    this.find('[data-undo]').focus();
  }

  private undo(): void {
    if (this.cleared) this.fill(this.cleared);
    this.leaveUndo();
    this.changed();
    this.find('[data-clear]').focus();
  }

  private leaveUndo(): void {
    if (!this.cleared) return;
    this.cleared = null;
    this.find('[data-undo]').hidden = true;
    this.bar.tell('');
  }

  private mistakes(): FieldMistake[] {
    const unreadable = this.photos.hasUnreadable() ? [{ field: 'photo', text: this.messages.photoLeft }] : [];
    return [...findMistakes(this.form, this.messages), ...unreadable];
  }

  /** Sends the report once, however often the button is pressed. */
  private async send(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      await this.photos.ready();
      const mistakes = this.mistakes();
      listErrors(this, mistakes);
      if (mistakes.length > 0) return;
      const endpoint = this.dataset['endpoint'];
      // A city that takes no reports has no address to send one to: the text is what the reader came for.
      if (endpoint === undefined) return this.showText();
      this.bar.begin();
      await this.sendAll(endpoint, '');
    } finally {
      this.isSending = false;
      this.bar.end();
    }
  }

  private showText(): void {
    const text = this.find<HTMLDetailsElement>('.report-text');
    text.open = true;
    text.querySelector('summary')?.focus();
  }

  private async sendAll(endpoint: string, note: string): Promise<void> {
    const sending = this.sending();
    const before = this.sent;
    // Kept before it leaves: whether it arrives may never be known here.
    this.sent = [...before.filter((one) => !isSame(one, sending)), sending];
    this.changed();
    const settled = await settleSending(sending, before, (one) => this.bar.post(endpoint, one));
    this.bar.tell('');
    if (settled.is === 'taken' && settled.isWhole) {
      this.empty();
      this.takenScreen?.show(settled.taken, note);
    } else if (settled.is === 'taken') {
      await this.renewDraft();
      this.takenScreen?.show(settled.taken, this.messages.arrived);
    } else if (settled.is === 'refused') {
      this.sent = before;
      this.changed();
      listErrors(
        this,
        settled.faults.map((fault) => this.mistakeOf(fault)),
      );
    } else if (settled.is === 'stopped') this.bar.end(this.messages.stopped);
    else {
      const arrived = before.length > 0 ? await this.arrivedAs(endpoint) : '';
      if (settled.is === 'arrived') return this.bar.end(arrived || this.messages.stopped);
      await this.renewDraft();
      await this.sendAll(endpoint, arrived);
    }
  }

  /** What was filled in is another report from here on, and stays. */
  private async renewDraft(): Promise<void> {
    await forgetDraft(this.key);
    this.renew();
    this.changed();
  }

  private async arrivedAs(endpoint: string): Promise<string> {
    const response = await fetch(`${endpoint}tokens/${this.key}.json`).catch(() => null);
    const known: { service_request_id?: string }[] = response?.ok ? await response.json() : [];
    const number = known[0]?.service_request_id;
    return number ? say(this.messages.arrivedBefore, { number }) : '';
  }

  private mistakeOf({ field, fault, description }: Fault): FieldMistake {
    const own = fault === '413' ? this.messages.tooLarge : say(this.messages.refused, { status: fault });
    return { field: field ?? '', text: description || own };
  }

  private sending(): Sending {
    const { choice: _choice, ...fields } = readFields(this.form);
    return [
      ...Object.entries({ ...fields, idempotency_key: this.key }),
      ...this.photos.kept().map(({ field, blob }): [string, Blob] => [field, blob]),
    ];
  }

  /** The form once more, for another report. */
  private begin(): void {
    const start = this.find('legend, h3');
    start.tabIndex = -1;
    start.scrollIntoView();
    start.focus({ preventScroll: true });
  }
}

customElements.define('report-form', ReportForm);
