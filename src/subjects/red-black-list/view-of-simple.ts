import type { Locale } from '../../core/locale.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Area } from '../areas/dataset.ts';
import type { PlainSentence, SimpleView } from '../subject-view.ts';
import { fixedSay } from './model/fixed-say.ts';
import { areaState, entriesOfArea, listIsSample, listReleases, type AreaState } from './query.ts';
import { listSimpleWords } from './words/simple-words.ts';

const translator = dictionary(listSimpleWords);

function area(locale: Locale, of: Area): PlainSentence[] {
  const { issue, ...last } = areaState(of);
  if (!issue || entriesOfArea(of.code).length === 0) return [];
  const [t, isSample] = [translator(locale), listIsSample()];
  const [day, black] = [formatDay(locale, issue.listedOn), issue.black.length];
  const now = black === 0 ? t('simple.now.none', { day }) : t('simple.now', { day, black });
  return [
    ...beforeSentence(locale, last).map((sentence) => ({ isSample, ...sentence })),
    { isSample, text: now, figure: String(black) },
  ];
}

/** Nothing is said before the second issue. */
function beforeSentence(locale: Locale, last: Pick<AreaState, 'previous' | 'before'>) {
  const t = translator(locale);
  const [say, before] = [fixedSay(last), last.before];
  if (say === 'first') return [];
  if (before === null || say === 'none-exposed') return [{ text: t('simple.before.none-exposed'), figure: '0' }];
  const total = before.entries.length;
  const { rectified, open, overdue } = before;
  const late =
    overdue === 0 ? '' : overdue === open ? t('simple.overdue.all', { open }) : t('simple.overdue.some', { overdue });
  return [
    {
      text: t(`simple.before.${say}`, { total, rectified, open }) + late,
      figure: `${rectified}\u00a0/\u00a0${total}`,
    },
  ];
}

/** What the list says in the simple view. */
export const simpleView: SimpleView = { subject: 'red-black-list', releases: listReleases, area };
