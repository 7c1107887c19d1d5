import { twinOf, type Locale } from '../../core/locale.ts';
import type { DescribedDataset } from '../../releases/describe/described.ts';
import { sampleTitle } from '../../releases/describe/sample-words.ts';
import type { DatasetFacts } from '../../ui/frame/structured-data.ts';

/** A dataset as search engines for data read it, in the language of its page; sample data says so in its name. */
export function datasetFacts(
  locale: Locale,
  { dataset, issued, newest, covers, areas, variables, files }: DescribedDataset,
): DatasetFacts {
  const { title, description, licence, publisher, provenance } = dataset;
  const names = provenance === 'sample' ? sampleTitle(title) : title;
  return {
    name: names[locale],
    alternateName: names[twinOf(locale)],
    description: description[locale],
    licence,
    publisher: publisher[locale],
    version: newest.release,
    issued,
    released: newest.date,
    root: newest.root,
    covers,
    areas: areas.map(({ code, name }) => ({ code, name: name[locale] })),
    variables: variables.map(({ column, title: variable, description: meaning, units }) => ({
      column,
      name: variable[locale],
      description: meaning?.[locale],
      unit: units.map((unit) => unit[locale]).join(', '),
    })),
    files: files.map(({ path, mediaType, bytes, sha256 }) => ({ url: path, mediaType, bytes, sha256 })),
  };
}
