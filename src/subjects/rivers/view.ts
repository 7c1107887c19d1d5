import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { Card, Gap, SubjectView } from '../subject-view.ts';
import { riverGaps } from './components/river-gaps.ts';
import { riverCard, riverShare } from './components/river-share.ts';
import { hasRivers, riversAreSample, riversOfCity } from './query/rivers.ts';

function card(locale: Locale): Card | null {
  if (!hasRivers()) return null;
  const { quoted, entries } = riversOfCity();
  return { ...riverCard(locale, quoted, entries.length, site.city.name[locale]), isSample: riversAreSample() };
}

function gaps(locale: Locale): Gap[] {
  if (!hasRivers()) return [];
  const place = { href: pageUrl(locale, 'rivers'), isSample: riversAreSample() };
  return riverGaps(locale, riversOfCity(), site.city.name[locale]).map((gap) => ({ ...gap, ...place }));
}

export const view: SubjectView = {
  name: 'rivers',
  cards: { rivers: card },
  gaps,
  shares: (locale) => {
    if (!hasRivers()) return [];
    const { quoted, entries } = riversOfCity();
    return [riverShare(locale, site, { quoted, count: entries.length, isSample: riversAreSample() })];
  },
};
