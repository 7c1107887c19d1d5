import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingVersion } from './drawing-version.ts';
import { requestShare } from './request-share.ts';
import type { ShareModel } from './share-model.ts';

type Picture = Uint8Array<ArrayBuffer>;

const hash = (...parts: (Uint8Array | string)[]): Buffer => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
};
const hashBytes = 32;

/** Name of a picture's file: another for another model, typeface, drawing library or drawing code. */
const nameOf = (model: ShareModel): string => hash(drawingVersion(), JSON.stringify(model)).toString('hex');

/**
 * The share pictures that earlier builds drew, in `folder`. Each is kept with a hash of its bytes before them: one that
 * is damaged, half-written or missing is drawn again.
 */
export function keptShares(folder: string, draw: (model: ShareModel) => Promise<Picture> = requestShare) {
  let written = 0;

  const read = (file: string): Picture | null => {
    const kept = readOrNull(file);
    if (kept === null) return null;
    const picture = Uint8Array.from(kept.subarray(hashBytes));
    return hash(picture).equals(kept.subarray(0, hashBytes)) ? picture : null;
  };

  const write = (file: string, picture: Picture): void => {
    const part = `${file}.${process.pid}-${(written += 1)}`;
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(part, Buffer.concat([hash(picture), picture]));
      renameSync(part, file);
    } catch {
      // A picture that cannot be kept is drawn again next time.
    }
  };

  return {
    /** The picture of a model as PNG: the one that was kept, else drawn and kept. */
    async picture(model: ShareModel): Promise<Picture> {
      const file = join(folder, nameOf(model));
      const kept = read(file);
      if (kept) return kept;
      const drawn = await draw(model);
      write(file, drawn);
      return drawn;
    },

    /** Removes every picture that none of these models asks for. */
    keepOnly(models: readonly ShareModel[]): void {
      const wanted = new Set(models.map(nameOf));
      for (const name of namesIn(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
