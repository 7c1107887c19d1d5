import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { nameOf } from '../../i18n/name-of.ts';
import type { Area } from '../areas/dataset.ts';
import type { AreaAnswer, AreaColumn, AreaFigure, AreaView } from '../subject-view.ts';
import { listWords } from './components/list-words.ts';
import { listFeedPlace } from './feed.ts';
import { countedBefore, fixedSay } from './model/fixed-say.ts';
import { countOpen } from './model/open-entries.ts';
import { areaState, entriesOfArea, hasList, isListed, listIsSample, listReleases, type AreaState } from './query.ts';
import { translator } from './words.ts';

function answers(locale: Locale, area: Area): AreaAnswer[] {
  const [t, say, isSample] = [translator(locale), listWords(locale), listIsSample()];
  const state = areaState(area);
  const { issue, open } = state;
  if (!issue) return [];
  const counts = { issue: say.issue(issue.issue), black: issue.black.length, red: issue.red.length };
  return [
    {
      text: t('area.answer.list', counts),
      figure: {
        value: t('area.figure.black', { black: counts.black }),
        label: t('area.figure.blackIn', { issue: counts.issue }),
      },
      href: '#this-issue',
      isSample,
    },
    ...beforeAnswer(locale, state).map((answer) => ({ ...answer, href: '#before', isSample })),
    ...(open.length > 0 ? [{ text: t('area.answer.open', { ...countOpen(open) }), isSample }] : []),
  ];
}

/** What became of last issue's places here; nothing before the second issue. */
function beforeAnswer(locale: Locale, state: AreaState): Pick<AreaAnswer, 'text' | 'figure'>[] {
  const t = translator(locale);
  if (fixedSay(state) === 'first') return [];
  const before = countedBefore(state);
  if (!before)
    return [
      {
        text: t('area.answer.notBefore'),
        figure: { value: t('area.figure.black', { black: 0 }), label: t('area.figure.noneBefore') },
      },
    ];
  const { rectified, overdue } = before;
  const total = before.entries.length;
  return [
    {
      text: t('area.answer.before', { total, rectified, overdue }),
      figure: { value: t('area.figure.fixed', { rectified, total }), label: t('area.figure.fixedOf') },
    },
  ];
}

function share(locale: Locale, area: Area): AreaFigure[] {
  const t = translator(locale);
  const { issue, open } = areaState(area);
  if (!issue) return [];
  const { overdue } = countOpen(open);
  const label = overdue > 0 ? t('share.area.overdue', { overdue }) : t('share.area.open');
  return [{ value: t('share.area.value', { count: open.length }), label, isGrave: open.length > 0 }];
}

function columns(locale: Locale): AreaColumn[] {
  const t = translator(locale);
  const count = (area: Area, list: 'black' | 'red'): number | string => areaState(area).issue?.[list].length ?? '—';
  const fixed = (area: Area): string => {
    const before = countedBefore(areaState(area));
    return before ? t('area.beforeCount', { rectified: before.rectified, total: before.entries.length }) : '—';
  };
  const open = (area: Area): number | string => {
    const state = areaState(area);
    return state.issue ? state.open.length : '—';
  };
  return [
    { title: t('area.column.black'), isNumber: true, cell: (area) => count(area, 'black') },
    { title: t('area.column.red'), isNumber: true, cell: (area) => count(area, 'red') },
    { title: t('area.column.before'), isNumber: true, cell: fixed },
    { title: t('area.column.open'), isNumber: true, cell: open },
  ];
}

/** What the list knows of areas. */
export const areaView: AreaView = {
  subject: 'red-black-list',
  knows: ({ code }) => entriesOfArea(code).length > 0,
  showsEveryKind: true,
  isSample: listIsSample,
  releases: () => (hasList() ? listReleases() : []),
  topic: (locale) => ({
    page: translator(locale)('area.topic.list'),
    list: translator(locale)('area.topic.listCounts'),
  }),
  answers,
  share,
  columns,
  feed: (locale, area) =>
    isListed(area)
      ? {
          place: listFeedPlace(locale, site.title[locale], area),
          label: translator(locale)('list.feed.areaLinks', { area: nameOf(locale, area) }),
        }
      : null,
  countOpen: (area) => areaState(area).open.length,
};
