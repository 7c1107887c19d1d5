import { languageTag, type Locale } from '../../core/locale.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { startOfDay } from '../../i18n/start-of-day.ts';
import { absoluteUrl, fileUrl, pageUrl } from '../../i18n/urls.ts';
import type { Site } from '../../site-schema.ts';
import type { CalendarFile } from '../../ui/feeds/calendar-file.ts';
import type { Feed, FeedItem } from '../../ui/feeds/feed.ts';
import { feedsIn, wholeAddresses, type NamedFeed } from '../../ui/feeds/named-feed.ts';
import type { Area } from '../areas/dataset.ts';
import { roundSentences } from './components/round-sentences.ts';
import { calendarEntries } from './model/calendar-entries.ts';
import { changeAnchor } from './model/change-anchor.ts';
import type { FoundTally } from './model/found-tally.ts';
import type { RoundView } from './model/round-view.ts';
import { translator } from './words.ts';

/** Where the calendar file of a language is. */
export const calendarPath = (locale: Locale): string => `${locale}/inspections/calendar.ics`;

/** The feed of the rounds. */
export const roundFeedPlace = (locale: Locale, siteTitle: string): NamedFeed => ({
  title: translator(locale)('roundBeside.feed', { site: siteTitle }),
  ...feedsIn(`${locale}/inspections`),
});

/** What of the city a feed or calendar needs beside its rounds. */
export interface RoundSource {
  site: Site;
  publisher: string;
  isSample: boolean;
  areasOf: (round: RoundView) => readonly Area[];
  /** How many areas are inspected at all. */
  allAreas: number;
  tallyOf: (round: RoundView) => FoundTally | null;
}

/** What a round is called where it is told alone, in a few words. */
function headlineOf(locale: Locale, round: RoundView, tally: FoundTally | null): string {
  const { t, title, days, standing } = roundSentences(locale);
  const name = title(round);
  if (tally) return t('roundBeside.feedMade', { title: name, found: tally.total });
  if (round.standing !== 'ahead') return t('roundBeside.feedOther', { title: name, standing: standing(round) });
  const before = round.plans.at(-2);
  return before === undefined
    ? t('roundBeside.feedAhead', { title: name, days: days(round.days) })
    : t('roundBeside.feedMoved', { title: name, days: days(round.days), before: days(before) });
}

/** Where it is, or was, and what came of it, with the reason where it was moved or cancelled. */
function summaryOf(locale: Locale, round: RoundView, { areasOf, allAreas, tallyOf }: RoundSource): string {
  const say = roundSentences(locale);
  const first = say.answer(round, tallyOf(round), say.areas(areasOf(round), allAreas));
  const [result, note] = [say.text(round, 'result'), say.text(round, 'note')];
  return joinSentences(
    locale,
    [first, result?.text, note?.text].filter((one) => one !== undefined),
  );
}

/**
 * Every round as an entry, the newest change first. One that is moved, cancelled or made is a new entry, with a name and
 * an address of its own: a reader's program would take the old address for what it has shown already.
 */
export function roundFeed(locale: Locale, rounds: readonly RoundView[], source: RoundSource): Feed {
  const { site, publisher, isSample, tallyOf } = source;
  const t = translator(locale);
  const place = roundFeedPlace(locale, site.title[locale]);
  const about = t('roundBeside.feedAbout');
  const sampled = (caption: string): string => (isSample ? t('sample.caption', { caption }) : caption);
  return {
    title: sampled(place.title),
    description: site.demonstration ? t('feed.demonstration', { about }) : about,
    language: languageTag[locale],
    home: absoluteUrl(pageUrl(locale, 'inspections')),
    ...wholeAddresses(place),
    items: [...rounds]
      .sort((left, right) => (left.changedOn < right.changedOn ? 1 : left.changedOn > right.changedOn ? -1 : 0))
      .map((round): FeedItem => ({
        address: absoluteUrl(
          pageUrl(locale, `inspections/${round.id}${round.changes > 1 ? `#${changeAnchor(round)}` : ''}`),
        ),
        title: sampled(headlineOf(locale, round, tallyOf(round))),
        summary: summaryOf(locale, round, source),
        author: publisher,
        published: startOfDay(round.changedOn, site.timeZone),
        updated: null,
        tags: [roundSentences(locale).kind(round)],
      })),
  };
}

/** Every round as a calendar has it; of one that is withdrawn, only that it is. */
export function roundCalendar(locale: Locale, rounds: readonly RoundView[], source: RoundSource): CalendarFile {
  const { site, isSample, tallyOf } = source;
  const { t, title } = roundSentences(locale);
  const sampled = (caption: string): string => (isSample ? t('sample.caption', { caption }) : caption);
  const sentence = (text: string): string => (isSample ? t('sample.sentence', { text }) : text);
  return {
    name: sampled(t('rounds.calendar.name', { site: site.title[locale] })),
    description: sentence(t('rounds.calendar.text')),
    language: languageTag[locale],
    address: absoluteUrl(fileUrl(calendarPath(locale))),
    host: new URL(site.url).hostname,
    entries: calendarEntries(rounds).map(({ round, from, until, sequence, changedOn, isCancelled }) => ({
      ...{ id: `inspection-${round.id}`, from, until, sequence, changedOn, isCancelled },
      summary: sampled(round.standing === 'ahead' ? title(round) : headlineOf(locale, round, tallyOf(round))),
      description: sentence(summaryOf(locale, round, source)),
      address: absoluteUrl(pageUrl(locale, `inspections/${round.id}`)),
    })),
  };
}
