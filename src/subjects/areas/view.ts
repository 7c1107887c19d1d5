import type { Locale } from '../../core/locale.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { asOf } from '../../store/city.ts';
import type { Gap, SubjectView } from '../subject-view.ts';
import { areas } from './dataset.ts';
import { uncodedAreas } from './model/uncoded-areas.ts';
import { listedAreas } from './query.ts';
import { translator } from './words.ts';

function gaps(locale: Locale): Gap[] {
  const t = translator(locale);
  return uncodedAreas(listedAreas(), asOf()).map((area) => ({
    id: `code/${area.code}`,
    kind: 'name',
    title: t('area.codeGap.title', { area: nameOf(locale, area) }),
    text: t('area.codeGap.text', { code: area.code }),
    publisher: t('area.codeGap.publisher'),
    since: null,
    href: pageUrl(locale, `data/${areas.name}`),
    isSample: false,
  }));
}

export const view: SubjectView = { name: 'areas', gaps };
