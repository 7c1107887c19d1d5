import { readMyArea } from '../../../client/my-area.ts';
import type { Locale } from '../../../core/locale.ts';
import type { Answer } from '../explorer/answer.ts';
import { wholeLedger, type Choice } from '../explorer/choice.ts';
import type { Explorer, ExplorerFiles } from '../explorer/explorer.ts';
import { translator } from '../words/explorer.ts';
import { keepAddress, queryOf, readAddress } from './explorer-address.ts';
import { watchBrush } from './explorer-brush.ts';
import { watchControls } from './explorer-controls.ts';
import { watchKeys } from './explorer-keys.ts';
import { watchSheet } from './explorer-sheet.ts';
import { watchTools } from './explorer-tools.ts';
import { openExplorer } from './open-explorer.ts';
import { showAnswer } from './show-answer.ts';
import { showChoice } from './show-choice.ts';
import { valueNames } from './value-names.ts';

/** So long may the data take before the page says that it is being loaded. */
const patienceMs = 200;

/**
 * `<ledger-explorer data-files>` around the filters and the first page of the ledger: what is chosen is answered here, stays in
 * the address, and Back undoes it step by step. The data come when the reader does.
 */
class LedgerExplorer extends HTMLElement {
  private readonly locale: Locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  private readonly t = translator(this.locale);
  private choice: Choice = wholeLedger;
  private ownArea: string | null = null;
  private explorer: Promise<Explorer> | undefined;
  private isAsked = false;

  connectedCallback(): void {
    this.ownArea = this.offered(readMyArea());
    this.choice = readAddress(location.search, this.ownArea);
    const address = keepAddress(this.ownArea, (choice) => {
      this.choice = choice;
      this.show();
      void this.ask();
    });
    const choose = (choice: Choice, isTyped = false): void => {
      this.choice = choice;
      address.write(choice, isTyped);
      this.show();
      void this.ask();
    };
    const current = (): Choice => this.choice;
    const open = (): Promise<Explorer> => this.open();
    watchControls(this, current, choose, () => address.settle());
    watchBrush(this, open, current, choose);
    watchTools(this, current, open, this.t);
    watchKeys(this);
    watchSheet(this);
    this.querySelector('[data-retry]')?.addEventListener('click', () => void this.ask());
    // Whoever comes to the filters will want the data.
    const warm = (): void => void this.ask(true);
    for (const name of ['pointerenter', 'focusin', 'touchstart'])
      this.querySelector('[data-side]')?.addEventListener(name, warm, { once: true, passive: true });
    this.show();
    if (location.search === '' && this.ownArea === null) return;
    // Copied now, the address shows others what this reader sees.
    if (location.search === '')
      history.replaceState(null, '', `?${queryOf(this.choice, this.ownArea)}${location.hash}`);
    void this.ask();
  }

  /** The reader's own district, where the ledger has it. */
  private offered(area: string | null): string | null {
    const values = [...this.querySelectorAll<HTMLInputElement>('[data-facet="area"] input')].map(({ value }) => value);
    return area !== null && values.includes(area) ? area : null;
  }

  /** The data, loaded once; after a failure the next call tries again. */
  private open(): Promise<Explorer> {
    const files: ExplorerFiles = JSON.parse(this.dataset['files'] ?? '{}');
    this.explorer ??= openExplorer(files, this.locale).catch((error: unknown) => {
      this.explorer = undefined;
      throw error;
    });
    return this.explorer;
  }

  /** Quietly where the reader has not asked: what is there stays until it is answered. */
  private async ask(isQuiet = false): Promise<void> {
    const { choice } = this;
    this.isAsked = true;
    const waiting = setTimeout(() => {
      if (this.isAsked && !isQuiet) this.say(this.t('explorer.loading'));
    }, patienceMs);
    try {
      const explorer = await this.open();
      const answer = await explorer.answer(choice);
      if (answer !== null && this.choice === choice) this.showAnswer(explorer, answer);
    } catch {
      if (this.choice === choice) this.fail(this.t('explorer.failed'));
    } finally {
      clearTimeout(waiting);
    }
  }

  private show(): void {
    showChoice(this, this.choice);
    const [area, ...others] = this.choice.values.area;
    const own = this.querySelector<HTMLElement>('[data-own]');
    if (own) own.hidden = area === undefined || area !== this.ownArea || others.length > 0;
  }

  private showAnswer({ ledger }: Explorer, answer: Answer): void {
    const { locale, t, choice, ownArea } = this;
    this.isAsked = false;
    this.fail(null);
    showAnswer(this, { locale, t, ledger, choice, ownArea, answer, names: valueNames(locale, ledger.facets, t) });
  }

  private say(text: string): void {
    const result = this.querySelector('[data-result]');
    if (result) result.textContent = text;
  }

  private fail(text: string | null): void {
    const failed = this.querySelector<HTMLElement>('[data-failed]');
    if (!failed) return;
    failed.hidden = text === null;
    const words = failed.querySelector('span');
    if (words) words.textContent = text;
    if (text !== null) this.say('');
  }
}

customElements.define('ledger-explorer', LedgerExplorer);
