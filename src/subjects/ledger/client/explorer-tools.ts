import type { Choice } from '../explorer/choice.ts';
import type { Explorer } from '../explorer/explorer.ts';
import type { ExplorerSays } from '../words/explorer.ts';
import { isFiltered } from './edit-choice.ts';

/** The buttons that take a choice along: its rows as CSV, its address. */
export function watchTools(
  root: HTMLElement,
  current: () => Choice,
  open: () => Promise<Explorer>,
  t: ExplorerSays,
): void {
  const done = root.querySelector('[data-done]');
  const say = (text: string): void => {
    if (done) done.textContent = text;
  };
  root.querySelector('[data-csv]')?.addEventListener('click', () => {
    say('');
    open()
      .then(async (explorer) => saveCsv(await explorer.csv(current()), fileName(explorer, current())))
      .catch(() => say(t('explorer.csv.failed')));
  });
  const copy = root.querySelector<HTMLElement>('[data-copy]');
  // Without a secure connection there is no clipboard: the address bar has the same address.
  if (copy && !navigator.clipboard) copy.hidden = true;
  copy?.addEventListener('click', () => {
    void navigator.clipboard.writeText(location.href).then(() => say(t('explorer.copied')));
  });
}

/** `ledger-2026-11-23.csv`, or `…-filtered.csv`: a file must not look like more than it holds. */
export function fileName({ ledger }: Pick<Explorer, 'ledger'>, choice: Choice): string {
  const release = ledger.releases.find((name) => name === choice.at) ?? ledger.release;
  return `${ledger.dataset}-${release}${isFiltered(choice) ? '-filtered' : ''}.csv`;
}

function saveCsv(csv: string, name: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
