import { contactFields } from '../../../core/intake/report-fields.ts';
import { keepInTab, readTab } from './tab-memory.ts';

/** A photo as it will be sent. */
export interface KeptPhoto {
  /** Name of the field it was chosen in. */
  field: string;
  blob: Blob;
}

/** What was sent, for the case that it arrived and the answer did not. */
export type Sending = readonly (readonly [name: string, value: string | Blob])[];

/** A report that is not sent yet. Its key makes two sendings of it one report. */
export interface Draft {
  key: string;
  fields: Record<string, string>;
  photos: KeptPhoto[];
  sent: Sending[];
}

const [database, store, mine] = ['report-drafts', 'drafts', 'report'] as const;
/** How long a page that is reloaded may still hold its draft. */
const patienceMs = 1_000;

/** 128 bits of chance and more, in letters that need no escape. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** True for a field that only this tab remembers: how the reader may be reached. */
export const isContact = ([name]: readonly [string, ...unknown[]]): boolean =>
  (contactFields as readonly string[]).includes(name);
const isOther = (entry: readonly [string, ...unknown[]]): boolean => !isContact(entry);

/** What this tab remembers of its draft. */
interface OwnPart {
  key: string;
  fields: Record<string, string>;
  sent: Sending[];
}

/** The draft of this tab, or else the newest that no other tab has open; null where there is none. */
export async function takeDraft(): Promise<Draft | null> {
  const own: OwnPart | null = JSON.parse(readTab(mine) ?? 'null');
  const drafts = await ask<(Draft & { at: number })[]>('readonly', (all) => all.getAll()).catch(() => []);
  const isOwn = ({ key }: Draft): boolean => key === own?.key;
  drafts.sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)) || other.at - one.at);
  for (const draft of drafts)
    if (await hold(draft.key, isOwn(draft))) {
      if (!own || !isOwn(draft)) return draft;
      const sent = draft.sent.map((one, index) => [...one, ...(own.sent[index] ?? [])]);
      return { ...draft, fields: { ...draft.fields, ...own.fields }, sent };
    }
  return null;
}

/** Holds a draft for as long as the page is open, so that no other tab writes over it; false where another tab has it. */
export function hold(key: string, isPatient = false): Promise<boolean> {
  // Only browsers on https have locks.
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((done) => {
    // Browsers that have locks need not have `AbortSignal.timeout`.
    const waiting = new AbortController();
    if (isPatient) setTimeout(() => waiting.abort(), patienceMs);
    const options = isPatient ? { signal: waiting.signal } : { ifAvailable: true };
    const held = navigator.locks.request(`${mine} ${key}`, options, (lock) => {
      done(lock !== null);
      return lock && new Promise<never>(() => {});
    });
    held.catch(() => done(false));
  });
}

/** Keeps the draft on this device, without how to reach the reader: that is kept in this tab. One without content is forgotten. */
export async function keepDraft(draft: Draft): Promise<void> {
  const { key, fields, photos, sent } = draft;
  const entries = Object.entries(fields);
  if (entries.length + photos.length + sent.length === 0) return forgetDraft(key);
  const part = (is: typeof isContact): OwnPart => ({
    ...{ key, fields: Object.fromEntries(entries.filter(is)) },
    sent: sent.map((one) => one.filter(is)),
  });
  keepInTab(mine, JSON.stringify(part(isContact)));
  await tell((drafts) => drafts.put({ ...part(isOther), photos, at: Date.now() }, key));
}

export async function forgetDraft(key: string): Promise<void> {
  keepInTab(mine, null);
  await tell((drafts) => drafts.delete(key));
}

/** A browser that keeps nothing has nothing to tell. */
const tell = (act: (drafts: IDBObjectStore) => IDBRequest): Promise<unknown> => ask('readwrite', act).catch(() => {});

function ask<Answer>(mode: IDBTransactionMode, act: (drafts: IDBObjectStore) => IDBRequest<Answer>): Promise<Answer> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const opened = opening.result;
      const transaction = opened.transaction(store, mode);
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => (opened.close(), done(request.result));
      transaction.onabort = () => (opened.close(), fail(transaction.error));
    };
  });
}
