import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawFlips, flipByte } from './flip-bytes.ts';
import { makeRecord } from './make-record.ts';
import { verify, withFolder } from './run-verify.ts';

const seed = 20_260_601;

/** Of so many single bits flipped anywhere in a record, one at a time, those that a script does not find, or whose file it does not name. */
export const missedFlips = (count: number): Promise<string[]> =>
  withFolder(makeRecord(), async (place) => {
    const files = makeRecord();
    const missed: string[] = [];
    for (const flip of drawFlips(files, count, seed)) {
      const bytes = files.get(flip.path) ?? Buffer.of();
      writeFileSync(join(place, flip.path), flipByte(bytes, flip));
      const { code, text } = await verify(place);
      if (code === 0 || !text.includes(flip.path))
        missed.push(`${flip.path} byte ${flip.at} bit ${flip.bit}:\n${text}`);
      writeFileSync(join(place, flip.path), bytes);
    }
    return missed;
  });
