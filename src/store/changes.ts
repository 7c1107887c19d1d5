import { changeFiles, laterReleases, type ChangeFile } from '../core/change-files.ts';
import { contentKey } from '../releases/files/release-content.ts';
import { writeChangesCsv, writeChangesJson } from '../releases/read/write-changes.ts';
import { sha256 } from '../releases/register/hash.ts';
import { changesAt, type ReleaseChanges } from '../releases/state/release-changes.ts';
import type { RowHistory } from '../releases/state/row-history.ts';
import { publishedDataset, publishedDatasets } from './city.ts';

/** Another wherever the changes up to a release may be others: each follows from the releases before it as well. */
function changeKeys({ releases }: Pick<RowHistory, 'releases'>): string[] {
  let key = '';
  return releases.map((release) => (key = sha256(key + contentKey(release))));
}

/** What each release of a dataset changed, oldest first; worked out as it is read, for all of them at once would fill the memory. */
function* changesOf(published: RowHistory): Generator<ReleaseChanges> {
  for (const { entry } of published.releases) {
    const changes = changesAt(published, entry.release);
    if (changes) yield changes;
  }
}

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

/** All changes of a dataset as a file. */
export function changesContent(name: string, file: ChangeFile): string {
  const published = publishedDataset({ name });
  const history = { dataset: published.dataset, changes: changesOf(published) };
  return file === 'changes.csv' ? writeChangesCsv(history) : writeChangesJson(history);
}

/** What one release changed as JSON. Throws where there is no such release, and for the first. */
export function releaseChangesContent(name: string, release: string): string {
  const published = publishedDataset({ name });
  const changes = changesAt(published, release);
  if (!changes) throw new Error(`There is nothing that ${name} ${release} changed of a release before it.`);
  return writeChangesJson({ dataset: published.dataset, changes: [changes] });
}
