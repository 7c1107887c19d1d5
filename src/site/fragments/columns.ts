import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import type { FragmentColumn } from '../../subjects/fragment-column.ts';
import { views } from '../../subjects/views.ts';
import { correctionFeed } from '../corrections/correction-feed.ts';
import { allCorrections } from '../corrections/query.ts';
import { weekStrip } from '../week/query.ts';
import { translator } from './words.ts';

/** Every column that another site can show: those of the subjects, the week, and the corrections. */
export const fragmentColumns = (locale: Locale): FragmentColumn[] => [
  ...views.flatMap(({ fragments }) => fragments?.(locale) ?? []),
  { name: 'this-week', read: () => thisWeek(locale) },
  { name: 'corrections', read: () => corrections(locale) },
];

function thisWeek(locale: Locale) {
  const lines = weekStrip(locale);
  return {
    title: translator(locale)('frame.nav.thisWeek'),
    home: absoluteUrl(pageUrl(locale, 'this-week')),
    isSample: lines.some(({ isSample }) => isSample),
    items: lines.map(({ text, href }) => ({ address: absoluteUrl(href), title: text, summary: '' })),
  };
}

async function corrections(locale: Locale) {
  const all = await allCorrections(locale);
  return {
    ...correctionFeed(locale, site, all),
    isSample: all.some((one) => one.kind !== 'article' && one.isSample),
  };
}
