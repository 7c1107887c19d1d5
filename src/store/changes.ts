import { changeFiles, laterReleases, type ChangeFile } from '../core/change-files.ts';
import { contentKey } from '../releases/files/release-content.ts';
import { changeJson, changeLines, changesHead, changesJson } from '../releases/read/write-changes.ts';
import { sha256 } from '../releases/register/hash.ts';
import { changesAt, type ReleaseChanges } from '../releases/state/release-changes.ts';
import type { RowHistory } from '../releases/state/row-history.ts';
import { tellOf, type ToldChanges } from '../releases/state/told-changes.ts';
import { publishedDataset, publishedDatasets } from './city.ts';

/** Another wherever the changes up to a release may be others: each follows from the releases before it as well. */
function changeKeys({ releases }: Pick<RowHistory, 'releases'>): string[] {
  let key = '';
  return releases.map((release) => (key = sha256(key + contentKey(release))));
}

/** What is kept of the changes of a release: its parts of the files, as bytes, and what is told of it. */
interface KeptChanges extends ToldChanges {
  lines: Buffer;
  json: Buffer;
}

interface Memory {
  kept: Map<string, KeptChanges | null>;
  /** With all their cells, those last asked for: the pages of both languages come one after another. */
  last: Map<string, ReleaseChanges | null>;
}

/** As many as the build makes pages at a time; the cells of all releases would fill the memory. */
const mostLast = 16;

const memories = new WeakMap<RowHistory, Memory>();

function memoryOf(published: RowHistory): Memory {
  const memory: Memory = memories.get(published) ?? { kept: new Map(), last: new Map() };
  memories.set(published, memory);
  return memory;
}

/** What a release changed, with all its cells; null for the first and where there is no such release. */
export function changesOf(published: RowHistory, release: string): ReleaseChanges | null {
  const { last, kept } = memoryOf(published);
  const known = last.get(release);
  if (known !== undefined) return known;
  const changes = changesAt(published, release);
  if (!kept.has(release)) kept.set(release, changes && keep(published, changes));
  last.set(release, changes);
  for (const oldest of last.keys()) if (last.size > mostLast) last.delete(oldest);
  return changes;
}

const keep = ({ dataset }: RowHistory, changes: ReleaseChanges): KeptChanges => ({
  ...tellOf(changes),
  lines: Buffer.from(changeLines(dataset, changes)),
  json: Buffer.from(changeJson(changes)),
});

function keptChanges(published: RowHistory, release: string): KeptChanges | null {
  const { kept } = memoryOf(published);
  if (!kept.has(release)) changesOf(published, release);
  return kept.get(release) ?? null;
}

/** What is told of a release's changes; null for the first and where there is no such release. */
export const toldChanges = (published: RowHistory, release: string): ToldChanges | null =>
  keptChanges(published, release);

/** The files with all changes of every dataset. */
export const changePaths = (): { dataset: string; file: ChangeFile; cacheKey: string }[] =>
  publishedDatasets().flatMap((published) => {
    const cacheKey = changeKeys(published).at(-1) ?? '';
    return changeFiles.map((file) => ({ dataset: published.dataset.name, file, cacheKey }));
  });

/** The file with what one release changed, of every release that changed another. */
export const releaseChangePaths = (): { dataset: string; release: string; cacheKey: string }[] =>
  publishedDatasets().flatMap((published) => {
    const { dataset, releases } = published;
    const keys = laterReleases(changeKeys(published));
    return laterReleases(releases).map(({ entry }, at) => ({
      ...{ dataset: dataset.name, release: entry.release },
      cacheKey: keys[at] ?? '',
    }));
  });

/** All changes of a dataset as a file, the oldest first. */
export function changesContent(name: string, file: ChangeFile): string {
  const published = publishedDataset({ name });
  const { dataset, releases } = published;
  const [first] = releases;
  const all = laterReleases(releases).flatMap(({ entry }) => keptChanges(published, entry.release) ?? []);
  return file === 'changes.json'
    ? changesJson(
        dataset,
        all.map(({ json }) => json.toString()),
      )
    : [first ? changesHead(dataset, first.entry) : '', ...all.map(({ lines }) => lines.toString())].join('');
}

/** What one release changed as JSON. Throws where there is no such release, and for the first. */
export function releaseChangesContent(name: string, release: string): string {
  const published = publishedDataset({ name });
  const changes = keptChanges(published, release);
  if (!changes) throw new Error(`There is nothing that ${name} ${release} changed of a release before it.`);
  return changesJson(published.dataset, [changes.json.toString()]);
}
