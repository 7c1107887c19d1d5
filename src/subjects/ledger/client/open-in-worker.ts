import type { Locale } from '../../../core/locale.ts';
import type { Answer, BothTexts, OpenLedger } from '../explorer/answer.ts';
import type { Engine } from '../explorer/engine.ts';
import type { ExplorerFiles } from '../explorer/explorer.ts';
import type { EngineAsk, EngineReply } from './engine-calls.ts';

interface Waiting {
  settle: (value: unknown) => void;
  fail: (error: Error) => void;
}

/** An engine in a worker; null where the browser starts none. Rejects where a file cannot be loaded. */
export async function openInWorker(files: ExplorerFiles, locale: Locale): Promise<Engine | null> {
  const worker = startWorker();
  if (!worker) return null;
  const waiting = new Map<number, Waiting>();
  let number = 0;
  let isStarted = false;

  const ask = (asked: EngineAsk): Promise<unknown> =>
    new Promise((settle, fail) => {
      number += 1;
      waiting.set(number, { settle, fail });
      worker.postMessage({ ...asked, number });
    });

  const isRefused = new Promise<true>((resolve) => {
    worker.addEventListener('error', () => {
      if (!isStarted) resolve(true);
      for (const { fail } of waiting.values()) fail(new Error('The worker of the explorer has stopped.'));
      waiting.clear();
    });
  });
  worker.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
    const call = waiting.get(data.number);
    waiting.delete(data.number);
    if ('error' in data) call?.fail(new Error(data.error));
    else call?.settle(data.value);
  });

  const opened = ask({ does: 'open', files, locale });
  opened.catch(() => undefined);
  const ledger = await Promise.race([opened, isRefused.then(() => null)]);
  if (ledger === null) return null;
  isStarted = true;
  // What the worker answers is what its engine gave: both are this very code.
  return {
    ledger: ledger as OpenLedger,
    answer: async (choice) => (await ask({ does: 'answer', choice })) as Answer,
    csv: async (choice) => (await ask({ does: 'csv', choice })) as string,
    description: async (id) => (await ask({ does: 'description', id })) as BothTexts | null,
    prepare: () => void ask({ does: 'prepare' }).catch(() => undefined),
  };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./explorer-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
