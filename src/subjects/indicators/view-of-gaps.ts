import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { FilledGap, Gap } from '../subject-view.ts';
import { figureWords } from './components/figure-words.ts';
import type { Edition } from './datasets/editions.ts';
import { clausePath } from './model/clause-path.ts';
import { missingFigures, numberedChapters, undatedFigures, unreadEditions } from './model/gaps.ts';
import { rangesOf } from './model/number-ranges.ts';
import type { ClauseLine } from './model/scorecard.ts';
import { clausesFilled, clauseSince, figureSince, indicatorSince } from './query/first-days.ts';
import { indicatorsAreSample, indicatorsInUse } from './query/indicators.ts';
import { currentScorecards } from './query/scorecards.ts';
import { translator } from './words.ts';

/** What clauses ask for and nobody has published, figures without a year, definitions and texts that nobody here has read. */
export const standardGaps = (locale: Locale): Gap[] => [
  ...figureGaps(locale),
  ...yearGaps(locale),
  ...definitionGaps(locale),
  ...textGaps(locale),
];

function figureGaps(locale: Locale): Gap[] {
  const t = translator(locale);
  const say = figureWords(locale);
  const city = site.city.name[locale];
  return missingFigures(currentScorecards()).map(({ line, edition }) => {
    const { threshold, view, beside } = line;
    const slots = { city, target: say.wholeTarget(threshold), edition: edition.edition };
    const asked = threshold.comparison === 'yes' ? 'place' : 'figure';
    const text =
      edition.replaced_by === null
        ? t(`gap.${asked}.text`, slots)
        : t(`gap.${asked}.replaced`, { ...slots, newer: edition.replaced_by });
    const known = view ? say.besideList(beside, view.indicator.unit) : '';
    return {
      id: `clause/${threshold.id}`,
      kind: 'figure',
      title: clauseTitle(locale, line, edition),
      text: known === '' ? text : t('gap.figure.beside', { text, beside: known }),
      publisher: t('gap.officeUnknown', { city }),
      since: edition.issued_on,
      listed: clauseSince(threshold.id),
      href: pageUrl(locale, clausePath(edition.edition, threshold.id)),
      isSample: indicatorsAreSample(),
    };
  });
}

const clauseTitle = (locale: Locale, { threshold }: ClauseLine, { edition }: Edition): string =>
  translator(locale)('gap.figure', {
    clause: nameOf(locale, threshold),
    edition,
    number: figureWords(locale).clause(threshold),
  });

/** The clauses whose figure was missing until a release brought it. */
export const standardFilled = (locale: Locale): FilledGap[] =>
  clausesFilled().map(({ line, edition, on }) => ({
    id: `clause/${line.threshold.id}`,
    kind: 'figure',
    title: clauseTitle(locale, line, edition),
    on,
    href: pageUrl(locale, clausePath(edition.edition, line.threshold.id)),
    isSample: indicatorsAreSample(),
  }));

function yearGaps(locale: Locale): Gap[] {
  const t = translator(locale);
  const say = figureWords(locale);
  return undatedFigures(indicatorsInUse()).map(({ view, figure }) => ({
    id: `year/${view.indicator.id}/${figure.rowId}`,
    kind: 'year',
    title: t('gap.year', {
      area: say.series({ area: figure.area, coverage: figure.observation.coverage }),
      indicator: say.indicator(view),
      value: say.value(figure, view.indicator.unit),
    }),
    text: t('gap.year.text', { document: say.document(figure) }),
    publisher: t('gap.year.publisher'),
    since: null,
    listed: figureSince(figure.key),
    href: pageUrl(locale, `indicators/${view.indicator.id}`),
    isSample: indicatorsAreSample(),
  }));
}

/** One an indicator: each can be found, linked and filled by itself. */
function definitionGaps(locale: Locale): Gap[] {
  const t = translator(locale);
  const say = figureWords(locale);
  return indicatorsInUse().map((view) => ({
    id: `definition/${view.indicator.id}`,
    kind: 'definition',
    title: t('gap.definition', { indicator: say.indicator(view) }),
    text: t('gap.definition.text'),
    publisher: t('gap.definition.publisher'),
    since: null,
    listed: indicatorSince(view.indicator.id),
    href: pageUrl(locale, `indicators/${view.indicator.id}`),
    isSample: indicatorsAreSample(),
  }));
}

function textGaps(locale: Locale): Gap[] {
  const t = translator(locale);
  const ours = { kind: 'text', publisher: t('gap.ours'), isSample: indicatorsAreSample() } as const;
  const cards = currentScorecards();
  return [
    ...unreadEditions(cards).map(({ edition, lines, unread }) => ({
      ...ours,
      id: `unread/${edition.edition}`,
      title: t('gap.unread', {
        edition: edition.edition,
        numbers: rangesOf(unread).join(t('gap.rangeSeparator')),
        count: unread.length,
      }),
      text: t('gap.unread.text', {
        document: locale === 'zh' ? edition.document : edition.document_en,
        known: lines.length,
        count: unread.length,
      }),
      since: edition.issued_on,
      href: pageUrl(locale, `standard/${edition.edition}#unread`),
    })),
    ...numberedChapters(cards).map(({ edition, count }) => ({
      ...ours,
      id: `chapters/${edition.edition}`,
      title: t('gap.chapters', { edition: edition.edition }),
      text: t('gap.chapters.text', { count }),
      since: edition.issued_on,
      href: pageUrl(locale, `standard/${edition.edition}`),
    })),
  ];
}
