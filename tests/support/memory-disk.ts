import { dirname } from 'node:path';
import type { Disk } from '../../src/releases/files/disk.ts';

type Names = Map<string, Uint8Array | 'folder'>;

/** How a step goes wrong. A kill or a power cut ends all; a refusal, a full disk say, is of one step. */
export type Stop = 'killed before' | 'killed in the middle of' | 'killed after' | 'refused at';

class Refused extends Error {
  readonly code = 'ENOSPC';
}

// Thousands of disks hold the same files: each text is encoded and decoded once.
const encoded = new Map<string, Uint8Array>();
const decoded = new WeakMap<Uint8Array, string>();

function encode(text: string): Uint8Array {
  const known = encoded.get(text) ?? new TextEncoder().encode(text);
  encoded.set(text, known);
  return known;
}

function decode(bytes: Uint8Array): string {
  const known = decoded.get(bytes) ?? new TextDecoder().decode(bytes);
  decoded.set(bytes, known);
  return known;
}

/**
 * A disk in memory that can be stopped at any step that changes it. As on a real one, the names in a folder are only on
 * their way until the folder is synced: `losePower` takes back those that are not.
 */
export class MemoryDisk implements Disk {
  steps = 0;
  #stopStep = 0;
  #stop: Stop = 'refused at';
  #isDead = false;
  #now = new Map<string, Names>([['/', new Map()]]);
  #synced = new Map<string, Names>([['/', new Map()]]);

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) {
      this.#makeFolders(dirname(`/${path}`));
      this.#names(dirname(`/${path}`)).set(`/${path}`, encode(text));
    }
    this.#sync();
  }

  /** Stops at the given step, counted from here on. */
  stopAt(step: number, stop: Stop): void {
    [this.#stopStep, this.#stop, this.steps] = [step, stop, 0];
  }

  /** Starts anew after a kill. */
  restart(): void {
    [this.#stopStep, this.#isDead] = [0, false];
  }

  /** As a power cut leaves it: the names of these folders that were not synced are gone. */
  losePower(isLost: (folder: string) => boolean): void {
    // A folder whose removal is lost comes back with what it held.
    for (const folder of new Set([...this.#now.keys(), ...this.#synced.keys()])) {
      if (isLost(folder) || !this.#now.has(folder)) this.#now.set(folder, new Map(this.#synced.get(folder)));
    }
    for (const folder of this.#now.keys()) {
      if (folder !== '/' && this.#now.get(dirname(folder))?.get(folder) !== 'folder') this.#now.delete(folder);
    }
    this.#sync();
  }

  /** Every file by path with its text, and every folder that is empty. */
  tree(): Record<string, string> {
    const entries = [...this.#now].flatMap(([folder, names]) =>
      names.size === 0 && folder !== '/'
        ? [[`${folder.slice(1)}/`, '']]
        : [...names].flatMap(([path, content]) => (content === 'folder' ? [] : [[path.slice(1), decode(content)]])),
    );
    return Object.fromEntries(entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  }

  exists = (path: string): boolean => path === '/' || this.#now.get(dirname(path))?.has(path) === true;

  read = (path: string): Uint8Array | null => {
    const content = this.#now.get(dirname(path))?.get(path);
    return content === undefined || content === 'folder' ? null : content;
  };

  tryReplacing = (): void => {};

  write = (path: string, content: Uint8Array): void => {
    const put = (bytes: Uint8Array) => {
      if (this.exists(path)) throw new Error(`${path} exists.`);
      this.#names(dirname(path)).set(path, bytes);
    };
    this.#step(
      () => put(content),
      () => put(content.slice(0, content.length / 2)),
    );
  };

  rename = (from: string, to: string): void =>
    this.#step(() => {
      const content = this.read(from);
      if (content === null) throw new Error(`${from} does not exist.`);
      this.#names(dirname(from)).delete(from);
      this.#names(dirname(to)).set(to, content);
    });

  remove = (path: string): void => this.#step(() => void this.#now.get(dirname(path))?.delete(path));

  makeFolder = (path: string): void =>
    this.#step(() => {
      this.#names(dirname(path)).set(path, 'folder');
      this.#now.set(path, new Map());
      this.#synced.set(path, new Map());
    });

  removeFolder = (path: string): void =>
    this.#step(() => {
      if (this.#now.get(path)?.size !== 0) return;
      this.#now.delete(path);
      this.#names(dirname(path)).delete(path);
    });

  syncFolder = (path: string): void => this.#step(() => void this.#synced.set(path, new Map(this.#names(path))));

  #step(work: () => void, half: () => void = () => {}): void {
    if (this.#isDead) throw new Refused('The process is gone.');
    this.steps += 1;
    if (this.steps !== this.#stopStep) return work();
    this.#isDead = this.#stop !== 'refused at';
    if (this.#stop === 'killed after') work();
    if (this.#stop === 'killed in the middle of') half();
    throw new Refused('The step was stopped.');
  }

  #names(folder: string): Names {
    const names = this.#now.get(folder);
    if (!names) throw new Error(`${folder} does not exist.`);
    return names;
  }

  #makeFolders(path: string): void {
    if (this.#now.has(path)) return;
    this.#makeFolders(dirname(path));
    this.#names(dirname(path)).set(path, 'folder');
    this.#now.set(path, new Map());
  }

  #sync(): void {
    this.#synced = new Map([...this.#now].map(([folder, names]) => [folder, new Map(names)]));
  }
}
