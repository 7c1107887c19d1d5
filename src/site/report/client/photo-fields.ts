import type { Messages } from '../words-of-form-messages.ts';
import type { KeptPhoto } from './keep-draft.ts';
import { say } from './say.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** A photo that was chosen; one that cannot be opened is held until the reader takes it away. */
interface HeldPhoto {
  blob: Blob | null;
  canvas: HTMLCanvasElement | null;
}

/** The fields for photos: each photo is shrunk as it is chosen, shown, and held here in place of the file. */
export class PhotoFields {
  private readonly inputs: HTMLInputElement[];
  private readonly held = new Map<string, HeldPhoto[]>();
  private working: Promise<void> = Promise.resolve();
  private readonly root: HTMLElement;
  private readonly messages: Messages;
  private readonly changed: (input: HTMLElement) => void;

  constructor(root: HTMLElement, messages: Messages, changed: (input: HTMLElement) => void) {
    [this.root, this.messages, this.changed] = [root, messages, changed];
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
    return this.inputs.flatMap(({ name }) =>
      this.of(name).flatMap(({ blob }) => (blob ? [{ field: name, blob }] : [])),
    );
  }

  /** True where a photo was chosen that cannot be sent. */
  hasUnreadable(): boolean {
    return this.inputs.some(({ name }) => this.of(name).some(({ blob }) => blob === null));
  }

  /** Holds the photos of a draft in place of all others. */
  restore(photos: readonly KeptPhoto[]): void {
    this.working = this.working.then(async () => {
      for (const input of this.inputs) {
        const own = photos.filter(({ field }) => field === input.name);
        const drawn = own.map(async ({ blob }) => ({ blob, canvas: (await shrinkPhoto(blob))?.canvas ?? null }));
        this.held.set(input.name, await Promise.all(drawn));
        this.show(input, '');
        this.changed(input);
      }
    });
  }

  private of(name: string): HeldPhoto[] {
    return this.held.get(name) ?? [];
  }

  private async take(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    if (files.length === 0) return;
    this.show(input, this.messages.shrinking);
    const most = input.multiple ? 2 : 1;
    const held = input.multiple ? this.of(input.name).filter(({ blob }) => blob) : [];
    const room = most - held.length;
    const drawn = await Promise.all(files.slice(0, room).map(shrinkPhoto));
    this.held.set(input.name, [...held, ...drawn.map((one) => one ?? { blob: null, canvas: null })]);
    // The file itself, with all that the phone wrote into it, is not kept and not sent.
    input.value = '';
    this.show(input, files.length > room ? say(this.messages.tooMany, { most, left: files.length - room }) : '');
    this.changed(input);
  }

  private show(input: HTMLInputElement, note: string): void {
    const place = this.root.querySelector(`[data-shown="${input.name}"]`);
    const name = input.labels?.[0]?.firstElementChild?.textContent ?? '';
    place?.replaceChildren(
      ...this.of(input.name).map((photo, index) => this.line(input, photo, name, index)),
      ...(note ? [element('p', note)] : []),
    );
  }

  private line(input: HTMLInputElement, photo: HeldPhoto, name: string, index: number): HTMLElement {
    const { blob, canvas } = photo;
    const line = element('div', '');
    if (canvas) {
      canvas.className = 'report-form__photo';
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', `${name} ${index + 1}`);
    }
    const said = blob
      ? element('span', say(this.messages.shrunk, { size: Math.ceil(blob.size / 1024) }))
      : element('strong', this.messages.unreadable);
    if (!blob) said.className = 'report-form__error';
    const remove = document.createElement('button');
    [remove.type, remove.className, remove.textContent] = ['button', 'button button--quiet', this.messages.removePhoto];
    remove.setAttribute('aria-label', `${this.messages.removePhoto} ${name} ${index + 1}`);
    remove.addEventListener('click', () => {
      this.held.set(
        input.name,
        this.of(input.name).filter((one) => one !== photo),
      );
      this.show(input, '');
      this.changed(input);
      input.focus();
    });
    line.append(...(canvas ? [canvas] : []), said, remove);
    return line;
  }
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
