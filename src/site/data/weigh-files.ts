import { tableFormats } from '../../core/table-formats.ts';
import { absoluteUrl, fileUrl } from '../../i18n/urls.ts';
import type { PackagedFile } from '../../releases/describe/data-package.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { statesOf } from '../../store/states.ts';
import { stateBytes, weightOf } from './whole-files.ts';

/** The files below `/data/<dataset>/` that hold its whole table as it is now, the CSV first, with hash and length. */
export const wholeFiles = (published: RowHistory): PackagedFile[] =>
  statesOf(published).flatMap(({ name, format, year }) => {
    if (year !== null) return [];
    const weight = weightOf(published, name, () => stateBytes(published, name));
    return [{ path: name, mediaType: tableFormats[format].mediaType, ...weight }];
  });

/** Whole address of a file below `/data/<dataset>/`. */
export const wholeFileAddress = (dataset: string, file: string): string =>
  absoluteUrl(fileUrl(`data/${dataset}/${file}`));
