import { absoluteUrl, fileUrl } from '../../i18n/urls.ts';
import type { PackagedFile } from '../../releases/describe/data-package.ts';
import { sha256 } from '../../releases/register/hash.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { latestFile, stateContent, statesOf } from '../../store/files.ts';

const known = new WeakMap<RowHistory, PackagedFile[]>();

/** The files below `/data/<dataset>/` that hold its whole table as it is now, the CSV first, with hash and length. */
export function wholeFiles(published: RowHistory): PackagedFile[] {
  const made = known.get(published) ?? weighFiles(published);
  known.set(published, made);
  return made;
}

function weighFiles(published: RowHistory): PackagedFile[] {
  const { name } = published.dataset;
  const path = statesOf(published)[0]?.name ?? 'latest.csv';
  const bytes = path === 'latest.csv' ? latestFile(name) : new TextEncoder().encode(stateContent(name, path));
  return [{ path, mediaType: 'text/csv', bytes: bytes.length, sha256: sha256(bytes) }];
}

/** Whole address of a file below `/data/<dataset>/`. */
export const wholeFileAddress = (dataset: string, file: string): string =>
  absoluteUrl(fileUrl(`data/${dataset}/${file}`));
