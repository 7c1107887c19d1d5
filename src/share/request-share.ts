import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { ShareModel } from './share-model.ts';

export interface ShareRequest {
  id: number;
  model: ShareModel;
}

type Picture = Uint8Array<ArrayBuffer>;

export type ShareAnswer = { id: number; png: Picture } | { id: number; error: string };

const idleMs = 2000;

/** Everything a drawing could differ by: language, time zone, the machine's own fonts. */
const fixed = { LC_ALL: 'C', LANG: 'C', LANGUAGE: 'C', TZ: 'UTC', DISABLE_SYSTEM_FONTS_LOAD: '1' };
/** What a process needs of the machine it runs on. */
const needed = [
  'PATH',
  'HOME',
  'SYSTEMROOT',
  'WINDIR',
  'TEMP',
  'TMP',
  'TMPDIR',
  'LD_LIBRARY_PATH',
  'NODE_COMPILE_CACHE',
];

function drawingEnvironment(): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => needed.includes(name.toUpperCase()))),
    ...fixed,
  };
}

interface Drawer {
  draw(model: ShareModel): Promise<Picture>;
  /** False once its process has ended or is about to. */
  isOpen(): boolean;
}

/** The process that draws. It ends when nothing is asked for a while, and with the process that asked, however that ends. */
function openDrawer(): Drawer {
  // By its place in the project, not by this module's: the bundler moves this one.
  const child = fork(resolve('src/share/share-process.ts'), {
    env: drawingEnvironment(),
    execArgv: [],
    serialization: 'advanced',
    stdio: 'inherit',
  });
  const waiting = new Map<number, PromiseWithResolvers<Picture>>();
  let lastId = 0;
  let idle: NodeJS.Timeout | undefined;
  let isOpen = true;
  const rest = () => {
    // Nothing is asked any more: the build may end.
    child.unref();
    child.channel?.unref();
    idle = setTimeout(close, idleMs).unref();
  };
  const close = () => {
    isOpen = false;
    if (child.connected) child.disconnect();
  };
  const fail = (error: Error) => {
    for (const asker of waiting.values()) asker.reject(error);
    waiting.clear();
    isOpen = false;
  };
  child.on('message', (answer: ShareAnswer) => {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('png' in answer) asker?.resolve(Uint8Array.from(answer.png));
    else asker?.reject(new Error(answer.error));
    if (waiting.size === 0) rest();
  });
  child.on('error', fail);
  child.on('exit', (code, signal) =>
    fail(new Error(`The share pictures could not be drawn: their process ended (${signal ?? code}).`)),
  );
  const draw = (model: ShareModel): Promise<Picture> => {
    clearTimeout(idle);
    child.ref();
    child.channel?.ref();
    const [id, asker] = [++lastId, Promise.withResolvers<Picture>()];
    waiting.set(id, asker);
    child.send({ id, model } satisfies ShareRequest, (error) => {
      if (error) asker.reject(error);
    });
    return asker.promise;
  };
  return { draw, isOpen: () => isOpen };
}

let drawer: Drawer | undefined;

/** A share picture as PNG, drawn beside the build: the same bytes on every machine, whatever its language and cores. */
export function requestShare(model: ShareModel): Promise<Picture> {
  if (!drawer?.isOpen()) drawer = openDrawer();
  return drawer.draw(model);
}
