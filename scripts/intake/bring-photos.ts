import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { photoFolder, type Store } from './open-store.ts';
import { openPhotoFiles } from './photo-files.ts';
import { readWhole } from './read-whole.ts';
import { rowsAs, type PhotoRow } from './reports.ts';

/** Brings each photo that a report names from the first folder that has it whole; one that none has is taken out of its report. Gives the places of those reports. */
export function bringPhotos(store: Store, folders: readonly string[]): number[] {
  const sources = folders
    .map((folder) => join(folder, photoFolder))
    .filter(existsSync)
    .map((one) => openPhotoFiles(one));
  const lost: number[] = [];
  for (const { report, place, sha256: name } of rowsAs<PhotoRow>(store.db.prepare('SELECT * FROM photo').all())) {
    const bytes = sources.map((files) => readWhole(files, name)).find((one) => one !== null);
    if (bytes) store.photos.keep(name, bytes);
    else {
      store.db.prepare('DELETE FROM photo WHERE report = ? AND place = ?').run(report, place);
      lost.push(report);
    }
  }
  return [...new Set(lost)];
}
