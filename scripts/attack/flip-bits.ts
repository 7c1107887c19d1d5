import { audit, Refused, Report } from '../../public/verify/verify.mjs';
import { itemAt, seedRandom } from '../../src/core/random.ts';
import type { ServedFiles } from './served-record.ts';
import type { Outcome, Trial } from './tally.ts';

const index = 'data/register/index.json';

/**
 * Flips `count` single bits of a sound record as it is served, one a trial, any file as likely as another: `verify` must
 * find each and name its file.
 */
export async function flipBits(files: ServedFiles, seed: number, count: number): Promise<Trial[]> {
  const random = seedRandom(seed);
  const paths = [...files.keys()].filter((path) => files.get(path)?.length);
  const sound = await verify(files, index);
  const trials: Trial[] = [];
  if (!sound.includes(': all hold as of '))
    trials.push({ name: 'served record as it is', outcome: 'missed', evidence: `It does not hold:\n${sound}` });
  while (trials.length < count) {
    const path = itemAt(paths, random.integer(0, paths.length - 1));
    const before = files.get(path) ?? Buffer.of();
    const [at, bit] = [random.integer(0, before.length - 1), random.integer(0, 7)];
    const after = Buffer.from(before);
    after[at] = (after[at] ?? 0) ^ (1 << bit);
    const name = `served ${sortOf(path)}: a bit`;
    const evidence = `seed ${seed}, trial ${trials.length}: ${path}, byte ${at}, bit ${bit}`;
    trials.push(
      await verify(new Map(files).set(path, after), path).then(
        (text) => ({ name, outcome: outcomeOf(path, text, before, after), evidence: `${evidence}\n${text}` }),
        (error: unknown) => ({ name, outcome: 'trace' as const, evidence: `${evidence}\n${String(error)}` }),
      ),
    );
  }
  return trials;
}

/** What `verify` says of the part of the record that a file belongs to; of the index, of all. */
async function verify(files: ServedFiles, path: string): Promise<string> {
  const part = path === index ? files : new Map(files).set(index, indexOf(files, path));
  const place = {
    async read(address: string): Promise<Buffer> {
      const bytes = part.get(address);
      if (!bytes) throw new Refused('missing');
      return bytes;
    },
  };
  const report = new Report('en');
  const unaudited = await audit(report, place);
  return (unaudited.length > 0 ? unaudited : report.lines()).join('\n');
}

/** An index that names one dataset, or the articles alone. */
function indexOf(files: ServedFiles, path: string): Buffer {
  const [, part = ''] = path.split('/');
  const articles = part === 'register';
  const whole: object = JSON.parse(String(files.get(index)));
  return Buffer.from(JSON.stringify({ ...whole, datasets: articles ? [] : [part], articles }));
}

function sortOf(path: string): string {
  if (path.includes('/pictures/')) return 'picture';
  if (path.startsWith('data/register/articles/')) return 'text of an article';
  if (path.startsWith('data/register/') || path.endsWith('/register.json')) return 'register';
  if (path.endsWith('SHA256SUMS')) return 'SHA256SUMS';
  if (path.endsWith('.seeds.txt')) return 'seeds';
  return path.endsWith('.json') || path.endsWith('.excel.csv') ? 'copy in another format' : 'table';
}

function outcomeOf(path: string, text: string, before: Buffer, after: Buffer): Exclude<Outcome, 'trace'> {
  if (text.split('\n').some((line) => line.includes(path)) && !text.includes(': all hold as of ')) return 'caught';
  return path.endsWith('SHA256SUMS') && withoutComments(before) === withoutComments(after) ? 'harmless' : 'missed';
}

const withoutComments = (bytes: Buffer): string => bytes.toString('latin1').replace(/^#.*$/gm, '#');
