import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { Gap } from '../subject-view.ts';
import { figureWords } from './components/figure-words.ts';
import { clausePath } from './model/clause-path.ts';
import { editionsWithChapters, missingFigures, undatedFigures, unreadEditions } from './model/gaps.ts';
import { rangesOf } from './model/number-ranges.ts';
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
    const text =
      edition.replaced_by === null
        ? t('gap.figure.text', slots)
        : t('gap.figure.replaced', { ...slots, newer: edition.replaced_by });
    const known = view ? say.besideList(beside, view.indicator.unit) : '';
    return {
      id: `clause/${threshold.id}`,
      kind: 'figure',
      title: t('gap.figure', {
        clause: nameOf(locale, threshold),
        edition: edition.edition,
        number: say.clause(threshold),
      }),
      text: known === '' ? text : t('gap.figure.beside', { text, beside: known }),
      publisher: t('gap.officeUnknown', { city }),
      since: edition.issued_on,
      href: pageUrl(locale, clausePath(edition.edition, threshold.id)),
      isSample: indicatorsAreSample(),
    };
  });
}

function yearGaps(locale: Locale): Gap[] {
  const t = translator(locale);
  const say = figureWords(locale);
  return undatedFigures(indicatorsInUse(), site.city.area).map(({ view, figure }) => ({
    id: `year/${view.indicator.id}/${figure.rowId}`,
    kind: 'year',
    title: t('gap.year', { indicator: say.indicator(view), value: say.value(figure, view.indicator.unit) }),
    text: t('gap.year.text', { document: say.document(figure) }),
    publisher: t('gap.year.publisher'),
    since: null,
    href: pageUrl(locale, `indicators/${view.indicator.id}`),
    isSample: indicatorsAreSample(),
  }));
}

/** One for all: a reader can use the fact that none is known, not sixty lines that say it again. */
function definitionGaps(locale: Locale): Gap[] {
  const t = translator(locale);
  const count = indicatorsInUse().length;
  if (count === 0) return [];
  return [
    {
      id: 'definitions',
      kind: 'definition',
      title: t('gap.definitions', { count }),
      text: t('gap.definitions.text'),
      publisher: t('gap.definitions.publisher'),
      since: null,
      href: pageUrl(locale, 'indicators'),
      isSample: indicatorsAreSample(),
    },
  ];
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
    ...editionsWithChapters(cards).map(({ edition, chapters }) => ({
      ...ours,
      id: `chapters/${edition.edition}`,
      title: t('gap.chapters', { edition: edition.edition }),
      text: t('gap.chapters.text', { count: chapters.length }),
      since: edition.issued_on,
      href: pageUrl(locale, `standard/${edition.edition}`),
    })),
  ];
}
