import { reportLimits } from '../../src/core/intake/report-fields.ts';
import { networksOf } from './rate-limits.ts';
import { wrong } from './wrong.ts';

/** Bytes of one body at most. */
export const mostBytes = reportLimits.photos * reportLimits.photoBytes + reportLimits.textBytes;

/** What is held at one time: bytes of all bodies and of one address, bodies of one address, photos that are drawn or wait, of all and of one address. */
export const loads = {
  bytes: 8 * mostBytes,
  bytesEach: 2 * mostBytes,
  bodiesEach: 16,
  photos: 60,
  photosEach: 12,
} as const;

/**
 * Of all of it a part is for addresses that hold little: a body such as the form sends, the photos of one report. A few senders who
 * hold as much as they may leave room for everybody else.
 */
export const little = { bytes: 4 * 1024 * 1024, bytesOfAll: 2 * mostBytes, photosOfAll: 20 } as const;

/** What one request holds in memory, until it is answered. */
export interface Holding {
  /** Counts bytes as they arrive, not as they are told. Throws `Wrong` where there are too many. */
  add: (bytes: number) => void;
  /** Counts photos that will be drawn. Throws `Wrong` where too many wait, of all or of one network. */
  queue: (photos: number) => void;
  /** Gives all of it back; twice is once. */
  end: () => void;
}

export interface Load {
  begin: (address: string) => Holding;
  /** True where nothing more can be taken just now but from those who hold little. */
  isFull: () => boolean;
}

/** Counts what the server holds, so that no sender fills its memory. */
export function countLoad(): Load {
  const each = new Map<string, { bytes: number; bodies: number; photos: number }>();
  let [bytes, photos] = [0, 0];
  const most = { bytes: loads.bytes - little.bytesOfAll, photos: loads.photos - little.photosOfAll };
  return {
    isFull: () => bytes + mostBytes > most.bytes || photos >= most.photos,
    begin(address) {
      const shares = networksOf(address).map(({ name, times }) => ({
        ...{ name, held: each.get(name) ?? { bytes: 0, bodies: 0, photos: 0 }, mostBodies: times * loads.bodiesEach },
        // However wide a network is, half of the memory and more of the queue is for others.
        mostBytes: Math.min(times * loads.bytesEach, loads.bytes / 2),
        mostPhotos: Math.min(times * loads.photosEach, most.photos / 2),
      }));
      const own = shares[0]?.held;
      if (shares.some(({ held, mostBodies }) => held.bodies >= mostBodies)) throw wrong('too-often', 10);
      for (const { name, held } of shares) {
        each.set(name, held);
        held.bodies += 1;
      }
      let [mine, drawn, isOver] = [0, 0, false];
      return {
        add(count) {
          if (isOver) return;
          if (shares.some(({ held, mostBytes }) => held.bytes + count > mostBytes)) throw wrong('too-often', 10);
          const isLittle = own !== undefined && own.bytes + count <= little.bytes;
          if (bytes + count > (isLittle ? loads : most).bytes) throw wrong('busy');
          mine += count;
          for (const { held } of shares) held.bytes += count;
          bytes += count;
        },
        queue(count) {
          if (isOver) return;
          if (shares.some(({ held, mostPhotos }) => held.photos + count > mostPhotos)) throw wrong('too-often', 10);
          const isFirst = own?.photos === 0;
          if (photos + count > (isFirst ? loads : most).photos) throw wrong('busy');
          drawn += count;
          for (const { held } of shares) held.photos += count;
          photos += count;
        },
        end() {
          if (isOver) return;
          isOver = true;
          bytes -= mine;
          photos -= drawn;
          for (const { name, held } of shares) {
            held.bodies -= 1;
            held.bytes -= mine;
            held.photos -= drawn;
            if (held.bodies === 0) each.delete(name);
          }
        },
      };
    },
  };
}
