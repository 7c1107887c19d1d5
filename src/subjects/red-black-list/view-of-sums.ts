import type { Locale } from '../../core/locale.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { SumGroup } from '../subject-view.ts';
import { listWords } from './components/list-words.ts';
import { inTimeGroups, inTimeSum } from './model/in-time.ts';
import { issueSum, objectionSum } from './model/list-sums.ts';
import { hasList, listEntries, listIsSample, listIssues, listObjections, timeStory } from './query.ts';
import { translator } from './words.ts';

/** The entries of every issue, and the objections. */
export function listSums(locale: Locale): SumGroup[] {
  if (!hasList()) return [];
  const t = translator(locale);
  const say = listWords(locale);
  const isSample = listIsSample();
  const [issues, entries] = [listIssues(), listEntries()];
  const timeHref = pageUrl(locale, 'red-black-list/in-time');
  const { all, areas, months } = timeStory();
  const href = (issue: string): string => pageUrl(locale, `red-black-list/${issue}`);
  return [
    {
      ...{ title: t('listSum.issues'), href: pageUrl(locale, 'red-black-list'), isSample },
      sums: issues.map((one) => ({
        title: t('listSum.issue', { issue: say.issue(one.issue) }),
        href: href(one.issue),
        ...issueSum(one, entries),
      })),
    },
    {
      ...{ title: t('listSum.inTime'), href: timeHref, isSample },
      sums: [
        { title: t('listSum.inTime'), href: timeHref, ...inTimeSum(all) },
        { title: t('list.time.sumAreas'), href: timeHref, ...inTimeGroups(all, areas) },
        // The page of an area tells its own.
        ...areas.map(({ area, counts }) => ({
          title: nameOf(locale, area),
          href: pageUrl(locale, `areas/${area.code}#in-time`),
          ...inTimeSum(counts),
        })),
        { title: t('list.time.sumMonths'), href: timeHref, ...inTimeGroups(all, months) },
      ],
    },
    {
      ...{ title: t('listSum.objections'), href: pageUrl(locale, 'objection'), isSample },
      sums: [{ title: t('listSum.objections'), href: pageUrl(locale, 'objection'), ...objectionSum(listObjections()) }],
    },
  ];
}
