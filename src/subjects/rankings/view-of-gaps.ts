import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { standsIn } from '../../store/city.ts';
import type { Gap } from '../subject-view.ts';
import { inspections } from './datasets/inspections.ts';
import { translator } from './words.ts';

/** Where samples are shown, the real scores are missing. */
export function rankingGaps(locale: Locale): Gap[] {
  if (!standsIn(inspections)) return [];
  const t = translator(locale);
  return [
    {
      id: 'scores',
      kind: 'figure',
      title: t('rankGap.scores.title'),
      text: t('rankGap.scores.text'),
      publisher: t('rankGap.scores.publisher'),
      since: null,
      href: pageUrl(locale, 'rankings'),
      isSample: false,
    },
  ];
}
