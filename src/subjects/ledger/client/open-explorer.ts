import type { Locale } from '../../../core/locale.ts';
import type { Engine } from '../explorer/engine.ts';
import type { Explorer, ExplorerFiles } from '../explorer/explorer.ts';
import { newestOnly } from './newest-only.ts';
import { openInWorker } from './open-in-worker.ts';

/** Opens the explorer in a worker, or in the page's own thread where the browser has none. */
export async function openExplorer(files: ExplorerFiles, locale: Locale): Promise<Explorer> {
  const engine = (await openInWorker(files, locale)) ?? (await openHere(files, locale));
  engine.prepare();
  return {
    ledger: engine.ledger,
    answer: newestOnly(engine.answer),
    csv: engine.csv,
    description: engine.description,
  };
}

async function openHere(files: ExplorerFiles, locale: Locale): Promise<Engine> {
  const [{ openEngine }, { loadJson }] = await Promise.all([import('../explorer/engine.ts'), import('./load-json.ts')]);
  return openEngine(files, locale, loadJson);
}
