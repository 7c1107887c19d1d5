import { reportLimits } from '../../../core/intake/report-fields.ts';
import type { Messages } from '../words-of-form-messages.ts';
import type { KeptPhoto } from './keep-draft.ts';
import { say } from './say.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** The fields for photos: each photo is shrunk as it is chosen, shown, and held here in place of the file. */
export class PhotoFields {
  private readonly inputs: HTMLInputElement[];
  private readonly held = new Map<string, Blob[]>();
  private working: Promise<void> = Promise.resolve();
  private readonly messages: Messages;
  private readonly changed: () => void;

  constructor(root: HTMLElement, messages: Messages, changed: () => void) {
    [this.messages, this.changed] = [messages, changed];
    this.inputs = [...root.querySelectorAll<HTMLInputElement>('input[type=file]')];
    for (const input of this.inputs)
      input.addEventListener('change', () => {
        this.working = this.working.then(() => this.take(input));
      });
  }

  /** Resolves when no photo is being shrunk any more. */
  ready(): Promise<void> {
    return this.working;
  }

  kept(): KeptPhoto[] {
    return this.inputs.flatMap(({ name }) => (this.held.get(name) ?? []).map((blob) => ({ field: name, blob })));
  }

  /** Holds the photos of a draft in place of all others. */
  restore(photos: readonly KeptPhoto[]): void {
    for (const input of this.inputs) {
      const blobs = photos.filter(({ field }) => field === input.name).map(({ blob }) => blob);
      this.held.set(input.name, blobs);
      this.show(input, [], blobs.map((blob) => this.sizeOf(blob)).join(' '));
    }
  }

  private sizeOf(blob: Blob): string {
    return say(this.messages.shrunk, { size: Math.ceil(blob.size / 1024) });
  }

  private async take(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    if (files.length === 0) return;
    this.show(input, [], this.messages.shrinking);
    this.held.set(input.name, []);
    const room = Math.min(input.multiple ? 2 : 1, reportLimits.photos - this.kept().length);
    const drawn = await Promise.all(files.slice(0, room).map(shrinkPhoto));
    const good = drawn.filter((one) => one !== null);
    this.held.set(
      input.name,
      good.map(({ blob }) => blob),
    );
    // The file itself, with all that the phone wrote into it, is not kept and not sent.
    input.value = '';
    this.show(
      input,
      good.map(({ canvas }) => canvas),
      [
        ...good.map(({ blob }) => this.sizeOf(blob)),
        ...(good.length < drawn.length ? [this.messages.unreadable] : []),
        ...(files.length > room ? [this.messages.tooMany] : []),
      ].join(' '),
    );
    this.changed();
  }

  private show(input: HTMLInputElement, pictures: HTMLCanvasElement[], text: string): void {
    const place = input.closest('[data-field]')?.querySelector(`[data-shown="${input.name}"]`);
    for (const canvas of pictures) canvas.className = 'report-form__photo';
    place?.replaceChildren(...pictures, text);
  }
}
