import type { Locale } from '../../core/locale.ts';
import { releaseFiles } from '../../core/release-files.ts';
import { translator } from '../../i18n/frame-words.ts';
import { absoluteUrl, fileUrl } from '../../i18n/urls.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import type { DatasetFacts } from '../frame/structured-data.ts';

const mediaTypes = { registered: 'text/csv', excel: 'text/csv', json: 'application/json' } as const;

/** A dataset as search engines for data read it; sample data says so in its name. */
export function datasetFacts(
  locale: Locale,
  dataset: Dataset,
  newest: { release: string; date: string; root: string },
): DatasetFacts {
  const { name, title, description, licence, publisher, provenance } = dataset;
  return {
    name: provenance === 'sample' ? translator(locale)('sample.caption', { caption: title[locale] }) : title[locale],
    description: description[locale],
    licence,
    publisher: publisher[locale],
    version: newest.release,
    released: newest.date,
    root: newest.root,
    files: releaseFiles(dataset).flatMap(({ kind, name: file }) =>
      kind === 'sums' || kind === 'seeds'
        ? []
        : [{ url: absoluteUrl(fileUrl(`data/${name}/${newest.release}/${file}`)), mediaType: mediaTypes[kind] }],
    ),
  };
}
