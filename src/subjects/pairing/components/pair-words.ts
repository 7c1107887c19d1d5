import type { Locale } from '../../../core/locale.ts';
import { formatDay, formatList } from '../../../i18n/format.ts';
import { joinSentences } from '../../../i18n/join-sentences.ts';
import { nameOf, type Named } from '../../../i18n/name-of.ts';
import { removedWords } from '../../../ui/data/removed-words.ts';
import type { HelpingUnit } from '../datasets/helping-units.ts';
import { currentOf, type AreaCommunities, type HelpedCommunity, type PairingOverview } from '../model/overview.ts';
import type { Pair } from '../model/pairs.ts';
import { countProjects, type Project, type ProjectCounts } from '../model/project.ts';
import { quarterDays } from '../model/quiet.ts';
import { translator } from '../words.ts';

type Text = 'text' | 'note' | 'post';
interface TextRow {
  row: Readonly<Record<string, unknown>>;
  redacted: Pair['redacted'];
}

/** What is said of pairs wherever they are told: the same sentences on every page. */
export function pairSentences(locale: Locale) {
  const t = translator(locale);
  const day = (one: string): string => formatDay(locale, one);

  /** A text in the language of the page, or what is in place of one that was removed; null where there is none. */
  const text = ({ row, redacted }: TextRow, name: Text): string | null => {
    const removed = redacted[`${name}_${locale}`] ?? redacted[`${name}_zh`];
    if (removed) return removedWords(locale, removed);
    const found = row[`${name}_${locale}`];
    return typeof found === 'string' ? found : null;
  };

  /** "No activity recorded since 14 July 2026."; null where there is activity. */
  const quiet = ({ quiet: found }: Pick<Pair, 'quiet'>): string | null =>
    found && t(found.hasRecord ? 'pair.quiet' : 'pair.quietEver', { day: day(found.since) });

  const done = ({ all, done: count }: ProjectCounts): string =>
    all === 0 ? t('pair.noProjects') : t('pair.done', { all, done: count });

  const visited = (pairs: readonly Pick<Pair, 'visits'>[]): string => {
    const days = pairs.flatMap(({ visits }) => visits.slice(0, 1).map(({ row }) => row.day));
    const last = days.sort().at(-1);
    return last === undefined ? t('pair.noVisit') : t('pair.lastVisit', { day: day(last) });
  };

  const projectsOf = (pairs: readonly Pick<Pair, 'projects'>[]): string =>
    done(countProjects(pairs.flatMap(({ projects }) => projects)));

  const names = (all: readonly Named[]): string =>
    formatList(
      locale,
      all.map((one) => nameOf(locale, one)),
    );
  const unitsOf = (pairs: readonly Pick<Pair, 'unit'>[]): HelpingUnit[] => [
    ...new Map(pairs.map(({ unit }) => [unit.id, unit])).values(),
  ];
  const helpedNow = (pairs: readonly Pair[]): string =>
    pairs.length === 0
      ? t('pair.notHelped')
      : t('pair.helpedBy', { units: names(unitsOf(pairs)), count: unitsOf(pairs).length });
  /** Of a community that has ended nobody is asked for help: what replaced it is told beside. */
  const helpedBefore = (pairs: readonly Pair[]): string =>
    pairs.length === 0 ? t('pair.helpedNever') : t('pair.helpedBefore', { units: names(unitsOf(pairs)) });

  return {
    ...{ t, day, text, quiet, names },
    name: (named: Named): string => nameOf(locale, named),
    /** When a project was done, and how late; null where it is not. */
    doneOn: ({ row, daysLate: days }: Pick<Project, 'row' | 'daysLate'>): string | null => {
      if (row.done_on === null) return null;
      return days > 0
        ? t('pair.doneLate', { day: day(row.done_on), days })
        : t('pair.doneOn', { day: day(row.done_on) });
    },
    period: ({ since, until }: { since: string; until: string | null }): string =>
      until === null
        ? t('pair.since', { since: day(since) })
        : t('pair.until', { since: day(since), until: day(until) }),
    /** What an area has, beside its squares. */
    area: ({ pairs, counts }: AreaCommunities): string => {
      if (pairs.length === 0) return t('pairing.field.none');
      const { all, done: count } = counts;
      return all === 0
        ? t('pairing.field.noProjects', { pairs: pairs.length })
        : t('pairing.field.area', { pairs: pairs.length, done: count, all });
    },
    /** What the page of a community answers first; what ended pairs did is counted too. */
    community: ({ pairs, isInUse }: Pick<HelpedCommunity, 'pairs' | 'isInUse'>): string => {
      const helped = isInUse ? helpedNow(currentOf(pairs)) : helpedBefore(pairs);
      return joinSentences(locale, [helped, ...(pairs.length === 0 ? [] : [projectsOf(pairs), visited(pairs)])]);
    },
    /** What the page of a unit answers first, likewise. */
    unit: (pairs: readonly Pair[]): string => {
      const { length: count } = currentOf(pairs);
      const helps = count === 0 ? t('pair.helpsNone') : t('pair.helps', { count });
      return joinSentences(locale, [helps, ...(pairs.length === 0 ? [] : [projectsOf(pairs)])]);
    },
    /** What the page of all pairs answers first. */
    overview: ({ current, helping, helped, counts, quiet: those }: PairingOverview): string[] => {
      if (current.length === 0) return [t('pairing.answer.none')];
      const { all, done: count } = counts;
      return [
        t('pairing.answer.helping', { units: helping, communities: helped }),
        all === 0 ? t('pairing.answer.noProjects') : t('pairing.answer.done', { all, done: count }),
        those.length === 0
          ? t('pairing.answer.noneQuiet', { days: quarterDays })
          : t('pairing.answer.quiet', { count: those.length, days: quarterDays }),
      ];
    },
  };
}
