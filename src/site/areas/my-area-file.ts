import type { APIRoute } from 'astro';
import type { Locale } from '../../core/locale.ts';
import { translator } from '../../i18n/frame-words.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { areaAnswers, type AreaPage } from './area-pages.ts';
import type { MyAreaAnswers } from './my-area-answers.ts';

/** What an area's page answers first, for readers who chose it as their own. */
function myAreaAnswers(locale: Locale, { area }: AreaPage): MyAreaAnswers {
  const t = translator(locale);
  const name = nameOf(locale, area);
  const page = pageUrl(locale, `areas/${area.code}`);
  const answers = areaAnswers(locale, area);
  const addressOf = (href: string | undefined): string => (href?.startsWith('#') ? page + href : (href ?? page));
  return {
    title: t('myArea.title', { area: name }),
    more: { text: t('myArea.more', { area: name }), href: page },
    sample: answers.some(({ isSample }) => isSample) ? t('sample.word') : null,
    figures: answers.flatMap(({ figure, href }) => (figure ? [{ ...figure, href: addressOf(href) }] : [])),
  };
}

/** The file of an area in a language. */
export const myAreaFile: APIRoute<{ locale: Locale; page: AreaPage }> = ({ props: { locale, page } }) =>
  Response.json(myAreaAnswers(locale, page));
