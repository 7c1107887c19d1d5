import { jsonFiles } from '../../../client/json-files.ts';
import type { ChangeDocument } from './change-file.ts';
import type { CompareFacts } from './compare-page.ts';
import { filesBetween, inOrder, type ComparedReleases } from './compared-releases.ts';

/** `<release-compare data-…>`: two releases are chosen in the form inside it, and what differs is told below. */
class ReleaseCompare extends HTMLElement {
  /** Number of the newest question: an older answer that comes late is dropped. */
  private turn = 0;
  private readonly files = jsonFiles<ChangeDocument>(() => this.dataset['folder'] ?? '');

  connectedCallback(): void {
    const form = this.querySelector('form');
    const [from, to] = this.querySelectorAll('select');
    const facts = this.querySelector('script')?.textContent;
    if (!form || !from || !to || !facts) return;
    const read: CompareFacts = JSON.parse(facts);
    const ask = (): void => {
      // The form and the address say the two as they are compared.
      const ends = inOrder(read.releases, { from: from.value, to: to.value });
      [from.value, to.value] = [ends.from, ends.to];
      history.replaceState(null, '', `?${new URLSearchParams({ ...ends })}`);
      void this.compare(read, ends);
    };
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      ask();
    });
    // A comparison can be sent on: its address asks it again.
    const asked = new URLSearchParams(location.search);
    for (const select of [from, to]) {
      const value = asked.get(select.name);
      if (value !== null && read.releases.includes(value)) select.value = value;
    }
    if (asked.has('from') && asked.has('to')) ask();
  }

  private async compare(facts: CompareFacts, ends: ComparedReleases): Promise<void> {
    const turn = (this.turn += 1);
    this.show(this.dataset['loading'] ?? '');
    try {
      // Engine and data come with the first question, not with the page.
      const [{ answerOf }, ...documents] = await Promise.all([
        import('./compare-engine.ts'),
        ...filesBetween(facts.releases, ends).map((file) => this.files(file)),
      ]);
      if (turn !== this.turn) return;
      const { line, parts } = answerOf(facts, ends, documents);
      this.show(line, parts);
    } catch {
      if (turn === this.turn) this.show(this.dataset['failed'] ?? '');
    }
  }

  private show(line: string, parts: readonly HTMLElement[] = []): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = line;
    this.querySelector('[data-result]')?.replaceChildren(...parts);
  }
}

customElements.define('release-compare', ReleaseCompare);
