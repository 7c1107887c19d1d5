import { tableFormats } from '../../core/table-formats.ts';
import { absoluteUrl, fileUrl } from '../../i18n/urls.ts';
import type { PackagedFile } from '../../releases/describe/data-package.ts';
import { sha256 } from '../../releases/register/hash.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { statesOf } from '../../store/states.ts';
import { stateBytes } from './whole-files.ts';

const known = new WeakMap<RowHistory, PackagedFile[]>();

/** The files below `/data/<dataset>/` that hold its whole table as it is now, the CSV first, with hash and length. */
export function wholeFiles(published: RowHistory): PackagedFile[] {
  const made = known.get(published) ?? weighFiles(published);
  known.set(published, made);
  return made;
}

const weighFiles = (published: RowHistory): PackagedFile[] =>
  statesOf(published).flatMap(({ name, format, year }) => {
    if (year !== null) return [];
    const bytes = stateBytes(published, name);
    return [{ path: name, mediaType: tableFormats[format].mediaType, bytes: bytes.length, sha256: sha256(bytes) }];
  });

/** Whole address of a file below `/data/<dataset>/`. */
export const wholeFileAddress = (dataset: string, file: string): string =>
  absoluteUrl(fileUrl(`data/${dataset}/${file}`));
