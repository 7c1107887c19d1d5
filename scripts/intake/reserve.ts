import { randomBytes } from 'node:crypto';
import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { realDisk } from '../../src/releases/files/disk.ts';
import { storeFaultOf } from './store-error.ts';

/** Room that is kept for what must be possible on a full disk too: a deletion that somebody asks for, and the start. */
export interface Reserve {
  /** True where it is there; it is made where the disk has room for it. */
  keep: () => boolean;
  /** Runs `work`, and where the disk is full gives the reserve up and runs it once more. */
  lend: <Result>(work: () => Result) => Result;
}

/** Twice what the log of the database may grow to before it is written back: once for the log, once for what it is written into. */
const reserveBytes = 8 * 1024 * 1024;

export function openReserve(folder: string): Reserve {
  const file = join(folder, 'reserve');
  return {
    keep() {
      if (existsSync(file)) return true;
      const { bavail, bsize } = statfsSync(folder);
      if (bavail * bsize < 2 * reserveBytes) return false;
      try {
        // Bytes of chance: a disk that packs would keep no room for zeros.
        realDisk.write(file, randomBytes(reserveBytes));
        return true;
      } catch (error) {
        realDisk.remove(file);
        if (storeFaultOf(error) === 'full') return false;
        throw error;
      }
    },
    lend(work) {
      try {
        return work();
      } catch (error) {
        if (storeFaultOf(error) !== 'full' || !existsSync(file)) throw error;
        realDisk.remove(file);
        return work();
      }
    },
  };
}
