import type { Locale } from '../../core/locale.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { ToldWeek, WeekSection, WeekView } from '../subject-view.ts';
import { roundSentences } from './components/round-sentences.ts';
import { aheadOf, foundBy, lastMade } from './model/round-lists.ts';
import type { RoundView } from './model/round-view.ts';
import { roundsOfWeek } from './model/rounds-of-week.ts';
import { allRounds, hasRounds, roundReleases, roundsAreSample } from './query/rounds.ts';

/** No section tells more. */
const mostLines = 5;

const hrefOf = (locale: Locale, { id }: RoundView): string => pageUrl(locale, `inspections/${id}`);

function nextLine(locale: Locale) {
  const [next] = aheadOf(allRounds());
  if (!next) return null;
  const { t, kind, days } = roundSentences(locale);
  return {
    text: t('roundBeside.weekNext', { kind: kind(next), days: days(next.days) }),
    href: hrefOf(locale, next),
  };
}

function week(locale: Locale, { days, until }: ToldWeek): WeekSection | null {
  if (!hasRounds()) return null;
  const { t, title, ...say } = roundSentences(locale);
  const told = roundsOfWeek(allRounds(), days, until);
  const about = {
    title: t('roundBeside.weekTitle'),
    href: pageUrl(locale, 'inspections'),
    isSample: roundsAreSample(),
  };
  const news = [...told.made, ...told.announced];
  const next = nextLine(locale);
  const last = lastMade(allRounds());
  if (news.length === 0) {
    const answer = last ? t('roundBeside.weekNone', { days: say.days(last.days) }) : t('roundBeside.weekNoneEver');
    return { ...about, answer, hasNews: false };
  }
  const answer = joinSentences(locale, [
    ...(told.made.length > 0
      ? [t('roundBeside.weekMade', { count: told.made.length, found: foundBy(told.made) })]
      : []),
    ...(told.announced.length > 0 ? [t('roundBeside.weekPlanned', { count: told.announced.length })] : []),
  ]);
  const lines = news.map((round) => ({
    text: t('roundBeside.weekLine', {
      title: title(round),
      told:
        round.standing === 'made' && round.row.found !== null && round.row.places !== null
          ? t('round.foundAt', { places: round.row.places, found: round.row.found })
          : `${say.standing(round)}${t('source.separator')}${say.days(round.days)}`,
    }),
    href: hrefOf(locale, round),
  }));
  return {
    ...about,
    answer,
    hasNews: true,
    lines: [...lines.slice(0, mostLines - 1), ...(next ? [next] : [])],
    counted: [{ label: t('roundBeside.weekCountMade'), counts: told.days }],
  };
}

/** What the rounds tell of a week; on the home page, when the next is in public. */
export const weekView: WeekView = {
  subject: 'inspection-rounds',
  releases: () => (hasRounds() ? roundReleases() : []),
  strip: (locale) => {
    const next = nextLine(locale);
    return next && { ...next, isSample: roundsAreSample() };
  },
  week,
};
