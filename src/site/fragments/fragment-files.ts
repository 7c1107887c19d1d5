import type { APIRoute } from 'astro';
import site from '#settings';
import { languageTag, locales, type Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { fileUrl } from '../../i18n/urls.ts';
import type { ColumnContents, FragmentColumn } from '../../subjects/fragment-column.ts';
import { writeFragment, type Fragment } from '../../ui/share/fragment.ts';
import { fragmentColumns } from './columns.ts';
import { translator } from './words.ts';

/** What a column of another site has room for. */
export const mostItems = 10;

/**
 * Address of a fragment. It ends in `.htm`: servers give it out as HTML, and nothing that goes through the pages of the
 * site (search index, site map, inspection) takes it for one.
 */
export const fragmentUrl = (locale: Locale, column: string): string => fileUrl(`fragments/${locale}/${column}.htm`);

export const fragmentPaths = () =>
  locales.flatMap((locale) =>
    fragmentColumns(locale).map((column) => ({ params: { locale, column: column.name }, props: { locale, column } })),
  );

export const getFragment: APIRoute<{ locale: Locale; column: FragmentColumn }> = async ({ props }) =>
  new Response(writeFragment(fragmentOf(props.locale, props.column.name, await props.column.read())));

function fragmentOf(locale: Locale, column: string, { title, home, items, isSample }: ColumnContents): Fragment {
  const t = translator(locale);
  return {
    ...{ column, title, home, language: languageTag[locale] },
    marks: [...(site.demonstration ? [t('frame.demonstration')] : []), ...(isSample ? [t('fragment.sample')] : [])],
    none: t('fragment.none'),
    source: t('fragment.source', { site: site.title[locale] }),
    items: items.slice(0, mostItems).map(({ published, summary, ...item }) => ({
      ...item,
      // Feeds tell more in lines of their own; a column has room for the first.
      summary: summary.split('\n')[0] ?? '',
      day: published ? { machine: published, printed: formatDay(locale, published.slice(0, 10)) } : null,
    })),
  };
}
