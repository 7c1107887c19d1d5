import type { Locale } from '../../../core/locale.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import type { FoundTally } from '../model/found-tally.ts';
import type { RoundView } from '../model/round-view.ts';
import { roundSentences } from './round-sentences.ts';

/** The picture of the calendar: when the next public round is, and what the last one found. */
export function roundsShare(
  locale: Locale,
  site: SharedSite,
  next: RoundView | undefined,
  last: { round: RoundView; tally: FoundTally | null } | null,
  isSample: boolean,
): SharePicture {
  const say = roundSentences(locale);
  const title = next ? say.next(next, [], 0) : say.t('round.noNext');
  const headline = next ? `${say.title(next)}${say.t('source.separator')}${say.days(next.days)}` : title;
  const note = last?.tally ? `${say.title(last.round)}${say.t('source.separator')}${say.parts(last.tally)}` : '';
  return pictureOf('inspections', [say.t('rounds.title'), headline, note].filter((one) => one !== '').join(' · '), {
    ...frameOf(locale, site, isSample),
    ...{ kind: 'headline', kicker: say.t('rounds.title'), title: headline, note },
  });
}

/** The picture of a round: its name, and what became of what it found. */
export function roundShare(
  locale: Locale,
  site: SharedSite,
  round: RoundView,
  tally: FoundTally | null,
  isSample: boolean,
): SharePicture {
  const say = roundSentences(locale);
  const kicker = say.t('roundBeside.share.kicker');
  const title = say.title(round);
  const path = `inspections/${round.id}`;
  const frame = frameOf(locale, site, isSample);
  if (!tally) {
    const note = `${say.standing(round)}${say.t('source.separator')}${say.days(round.days)}`;
    return pictureOf(path, [kicker, title, note].join(' · '), { ...frame, kind: 'headline', kicker, title, note });
  }
  const figures = [
    { value: String(tally.total), label: say.t('roundBeside.share.roundLabel') },
    { value: String(tally.fixed), label: say.t('round.tally.fixed') },
    { value: String(tally.open), label: say.t('round.tally.open'), isGrave: tally.open > 0 },
  ];
  const alt = [kicker, title, ...figures.map(({ value, label }) => `${value} ${label}`)].join(' · ');
  return pictureOf(path, alt, { ...frame, kind: 'figures', kicker, title, figures, note: '' });
}
