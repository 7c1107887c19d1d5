import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { standsIn } from '../../store/city.ts';
import type { Gap } from '../subject-view.ts';
import { redBlackList } from './dataset.ts';
import { translator } from './words.ts';

/** Where samples are shown, the real issues are missing. */
export function listGaps(locale: Locale): Gap[] {
  if (!standsIn(redBlackList)) return [];
  const t = translator(locale);
  return [
    {
      id: 'issues',
      kind: 'text',
      title: t('listGap.issues.title'),
      text: t('listGap.issues.text'),
      publisher: t('listGap.issues.publisher'),
      since: null,
      href: pageUrl(locale, 'red-black-list'),
      isSample: false,
    },
  ];
}
