import type { APIRoute } from 'astro';
import site from '#settings';
import { licenceOf } from '../../core/licence.ts';
import { locales } from '../../core/locale.ts';
import { notedCsv } from '../../core/noted-csv.ts';
import { formatDay } from '../../i18n/format.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import { asOf } from '../../store/city.ts';
import { gapTable } from './gap-table.ts';
import { listedGaps } from './query.ts';
import { samplesAmong } from './samples-among.ts';
import { translator } from './words.ts';

/** Everything that is missing as a table: made from the data when the site is built, registered nowhere. */
export const gapFile: APIRoute = async () => {
  const [chinese, english] = [await listedGaps('zh'), await listedGaps('en')];
  const table = gapTable(chinese, english, asOf(), {
    entry: (path) => absoluteUrl(pageUrl('zh', path)),
    page: absoluteUrl,
  });
  const inBoth = (say: (t: ReturnType<typeof translator>, locale: (typeof locales)[number]) => string): string =>
    locales.map((locale) => say(translator(locale), locale)).join(' / ');
  const samples = samplesAmong(chinese).extent;
  const about = [
    ...(samples === 'none'
      ? []
      : [inBoth((t) => t(samples === 'all' ? 'unknown.fileAllSample' : 'unknown.fileSample'))]),
    inBoth((t, locale) => t('unknown.fileTitle', { site: site.title[locale], day: formatDay(locale, asOf()) })),
    inBoth((t) => t('unknown.fileMade')),
    inBoth((t, locale) => t('unknown.fileLicence', { licence: licenceOf(site.publication.licence, locale).name })),
  ];
  return new Response(notedCsv(about, table.columns, table.rows, '\n'));
};
