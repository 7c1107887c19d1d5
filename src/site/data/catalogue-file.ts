import site from '#settings';
import { catalogueFile } from '../../core/release-files.ts';
import { absoluteUrl, fileUrl, pageUrl } from '../../i18n/urls.ts';
import { catalogue } from '../../releases/describe/catalogue.ts';
import { publishedDatasets } from '../../store/city.ts';
import { describeDataset } from './describe-dataset.ts';
import { packageAddress } from './package-files.ts';

/** Address of the catalogue, from the root. */
export const catalogueUrl = fileUrl(`data/${catalogueFile}`);

/** The catalogue of all datasets (DCAT-AP 3), as it is served. */
export function catalogueText(): string {
  const pageOf = (locale: 'zh' | 'en', path: string): string => absoluteUrl(pageUrl(locale, path));
  const document = catalogue({
    address: absoluteUrl(catalogueUrl),
    title: site.title,
    description: site.description,
    home: absoluteUrl(fileUrl('')),
    datasets: publishedDatasets().map(describeDataset),
    pagesOf: (dataset) => [pageOf('zh', `data/${dataset}`), pageOf('en', `data/${dataset}`)],
    packageOf: packageAddress,
  });
  return `${JSON.stringify(document, null, 1)}\n`;
}
