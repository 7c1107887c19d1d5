import type { TableFile } from '../../files/table-file.ts';
import { inBoth } from '../../i18n/in-both.ts';
import { absoluteUrl, fileUrl, pageUrl } from '../../i18n/urls.ts';
import { releaseAddress } from './make-table.ts';
import { offeredFormats, type SeenTable } from './seen-table.ts';

/** What a program asks of a table before it reads it: the columns with titles, kinds and units, source, release, files. */
export function tableMetadata(
  { dataset, release, title, about, page }: SeenTable,
  { name, columns, rows }: TableFile,
  path: string,
): string {
  const isSample = dataset.provenance === 'sample';
  const document = {
    format: 1,
    name,
    title,
    about,
    provenance: dataset.provenance,
    ...(isSample ? { sample: true } : {}),
    dataset: { name: dataset.name, title: dataset.title },
    release,
    release_url: releaseAddress(dataset.name, release),
    publisher: dataset.publisher,
    licence: dataset.licence,
    page: inBoth((locale) => absoluteUrl(pageUrl(locale, page))),
    files: Object.fromEntries(offeredFormats.map((format) => [format, absoluteUrl(fileUrl(`${path}.${format}`))])),
    row_count: [...rows].length,
    columns,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
