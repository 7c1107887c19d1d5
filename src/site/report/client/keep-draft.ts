/** A photo as it will be sent. */
export interface KeptPhoto {
  /** Name of the field it was chosen in. */
  field: string;
  blob: Blob;
}

/** A report that is not sent yet. Its key makes two sendings of it one report. */
export interface Draft {
  key: string;
  fields: Record<string, string>;
  photos: KeptPhoto[];
}

const [database, store, only] = ['report', 'draft', 'draft'] as const;

/** 128 bits of chance and more, in letters that need no escape. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The draft of an earlier visit; null where there is none, or the browser keeps nothing. */
export async function readDraft(): Promise<Draft | null> {
  try {
    return (await ask<Draft | undefined>('readonly', (drafts) => drafts.get(only))) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the draft on this device; false where the browser keeps nothing. */
export const keepDraft = (draft: Draft): Promise<boolean> => tell((drafts) => drafts.put(draft, only));

export const forgetDraft = (): Promise<boolean> => tell((drafts) => drafts.delete(only));

async function tell(act: (drafts: IDBObjectStore) => IDBRequest): Promise<boolean> {
  try {
    await ask('readwrite', act);
    return true;
  } catch {
    return false;
  }
}

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
