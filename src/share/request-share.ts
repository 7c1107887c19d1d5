import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ShareModel } from './share-model.ts';

export interface ShareRequest {
  id: number;
  model: ShareModel;
}

export type ShareAnswer = { id: number; png: Uint8Array<ArrayBuffer> } | { id: number; error: string };

type Picture = Uint8Array<ArrayBuffer>;

/** Draws on a thread of its own; a drawing is 9 ms of work, and three times that beside the build's own memory. */
function openThread(): (request: ShareRequest) => Promise<Picture> {
  // By its place in the project, not by this module's: the bundler moves this one.
  const worker = new Worker(resolve('src/share/share-worker.ts'));
  const waiting = new Map<number, PromiseWithResolvers<Picture>>();
  const settle = (id: number) => {
    const asker = waiting.get(id);
    waiting.delete(id);
    // Nothing is asked any more: the build may end.
    if (waiting.size === 0) worker.unref();
    return asker;
  };
  worker.on('message', (answer: ShareAnswer) => {
    if ('png' in answer) settle(answer.id)?.resolve(answer.png);
    else settle(answer.id)?.reject(new Error(answer.error));
  });
  worker.on('error', (error) => {
    for (const id of [...waiting.keys()]) settle(id)?.reject(error);
  });
  return (request) => {
    const asker = Promise.withResolvers<Picture>();
    waiting.set(request.id, asker);
    worker.ref();
    worker.postMessage(request);
    return asker.promise;
  };
}

let threads: ReturnType<typeof openThread>[] | undefined;
let lastId = 0;

/** A share picture as PNG, drawn beside the build. */
export function requestShare(model: ShareModel): Promise<Picture> {
  threads ??= Array.from({ length: Math.min(4, availableParallelism()) }, openThread);
  const id = ++lastId;
  const draw = threads[id % threads.length] ?? openThread();
  return draw({ id, model });
}
