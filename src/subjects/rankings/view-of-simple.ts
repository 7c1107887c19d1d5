import type { Locale } from '../../core/locale.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { formatList } from '../../i18n/format.ts';
import { formatMonth } from '../../i18n/months.ts';
import { nameOf, type Named } from '../../i18n/name-of.ts';
import type { PlainSentence, SimpleView } from '../subject-view.ts';
import { endsOf } from './model/places.ts';
import { newestRanking, rankingReleases, rankingsAreSample } from './query/rankings.ts';
import { rankingSimpleWords } from './words/simple-words.ts';

const translator = dictionary(rankingSimpleWords);

function city(locale: Locale): PlainSentence[] {
  const ranking = newestRanking();
  if (!ranking) return [];
  const t = translator(locale);
  const names = (areas: readonly Named[]): string =>
    formatList(
      locale,
      areas.map((area) => nameOf(locale, area)),
    );
  return ranking.groups.flatMap((group) => {
    const ends = endsOf(group);
    if (!ends) return [];
    const text = t(`simple.${group.group}`, {
      ...{ month: formatMonth(locale, ranking.month) },
      ...{ first: names(ends.first.areas), last: names(ends.last.areas) },
    });
    return [{ text, isSample: rankingsAreSample() }];
  });
}

/** What the ranking says in the simple view. */
export const simpleView: SimpleView = { subject: 'rankings', releases: rankingReleases, city };
