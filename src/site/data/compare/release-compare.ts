import { jsonFiles } from '../../../client/json-files.ts';
import { releaseChangesFile } from '../../../core/change-files.ts';
import type { ChangeDocument } from './change-file.ts';
import type { CompareFacts } from './compare-page.ts';

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
    const ask = (): Promise<void> => this.compare(read, from.value, to.value);
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.replaceState(null, '', `?${new URLSearchParams({ from: from.value, to: to.value })}`);
      void ask();
    });
    // A comparison can be sent on: its address asks it again.
    const asked = new URLSearchParams(location.search);
    for (const select of [from, to]) {
      const value = asked.get(select.name);
      if (value !== null && read.releases.includes(value)) select.value = value;
    }
    if (asked.has('from') && asked.has('to')) void ask();
  }

  /** The order in which the two are named does not matter: what differs is told from the older to the newer. */
  private async compare(facts: CompareFacts, left: string, right: string): Promise<void> {
    const turn = (this.turn += 1);
    const [first = 0, last = 0] = [left, right].map((one) => facts.releases.indexOf(one)).sort((a, b) => a - b);
    const [from = '', to = ''] = [facts.releases[first], facts.releases[last]];
    this.show(this.dataset['loading'] ?? '');
    try {
      // Engine and data come with the first question, not with the page.
      const [{ answerOf }, ...documents] = await Promise.all([
        import('./compare-engine.ts'),
        ...facts.releases.slice(first + 1, last + 1).map((release) => this.files(`${release}/${releaseChangesFile}`)),
      ]);
      if (turn !== this.turn) return;
      const { line, parts } = answerOf(facts, { from, to }, documents);
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
