import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { formatShortDay } from '../../i18n/format.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { standsIn } from '../../store/city.ts';
import type { Card, Gap, SubjectView } from '../subject-view.ts';
import { roundSentences } from './components/round-sentences.ts';
import { roundShare, roundsShare } from './components/rounds-share.ts';
import { aheadOf, lastMade } from './model/round-lists.ts';
import { foundTally, knownTo, withTally } from './query/found.ts';
import {
  allRounds,
  areasOf,
  everyRound,
  hasRounds,
  inspectedAreas,
  roundDataset,
  roundsAreSample,
} from './query/rounds.ts';
import { roundSums } from './view-of-sums.ts';
import { tables } from './view-of-tables.ts';

/** The next public round, and the last one with what it found. */
function newest() {
  const rounds = allRounds();
  const last = lastMade(rounds);
  return { next: aheadOf(rounds)[0], last: last && withTally(last) };
}

function card(locale: Locale): Card | null {
  if (!hasRounds()) return null;
  const say = roundSentences(locale);
  const { next, last } = newest();
  const all = inspectedAreas();
  return {
    figure: next ? formatShortDay(locale, next.days.first) : '',
    text: joinSentences(locale, [
      say.next(next, next ? areasOf(next) : [], all),
      ...(last ? [say.last(last.round, last.tally, areasOf(last.round), all, knownTo())] : []),
    ]),
    isSample: roundsAreSample(),
  };
}

/** Where samples are shown, the real rounds are missing. */
function gaps(locale: Locale): Gap[] {
  if (!hasRounds() || !standsIn(roundDataset())) return [];
  const { t } = roundSentences(locale);
  return [
    {
      ...{ id: 'rounds', kind: 'text', since: null, isSample: false },
      title: t('roundBeside.gap.rounds.title'),
      text: t('roundBeside.gap.rounds'),
      publisher: t('roundBeside.gap.publisher', { city: site.city.name[locale] }),
      href: pageUrl(locale, 'inspections'),
    },
  ];
}

export const view: SubjectView = {
  name: 'inspection-rounds',
  cards: { inspections: card },
  gaps,
  sums: roundSums,
  shares: (locale) => {
    if (!hasRounds()) return [];
    const { next, last } = newest();
    const isSample = roundsAreSample();
    return [
      roundsShare(locale, site, next, last, isSample),
      ...everyRound().map((round) => roundShare(locale, site, round, foundTally(round), isSample)),
    ];
  },
  tables,
};
