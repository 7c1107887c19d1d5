import type { FigureCover } from '../charts/cover-model.ts';
import type { ExplainedParts } from '../core/adds-up.ts';
import type { GapKind } from '../core/gap-kinds.ts';
import type { IsoWeek } from '../core/iso-week.ts';
import type { Locale } from '../core/locale.ts';
import type { PrintedRate } from '../core/printed-rate.ts';
import type { Dataset } from '../releases/define/define-dataset.ts';
import type { ShownRelease } from '../ui/data/release-names.ts';
import type { RowNote } from '../ui/data/row-note.ts';
import type { NamedFeed } from '../ui/feeds/named-feed.ts';
import type { SharePicture } from '../ui/share/share-picture.ts';
import type { SeenTable } from '../ui/tables/seen-table.ts';
import type { Area } from './areas/dataset.ts';
import type { FragmentColumn } from './fragment-column.ts';

// Written as a method, whose parameter may be narrower: `part` holds that the props fit.
type PartComponent = { show(props: object): unknown }['show'];

/** A component with its props, for a page that several subjects share. */
export interface Part {
  Component: PartComponent;
  props: object;
}

/** Joins a component with the props it asks for. */
export const part = <Props extends object>(Component: (props: Props) => unknown, props: Props): Part => ({
  Component,
  props,
});

/** What a home page opens with: the state of the city in one line, and what shows it. */
export interface Lead {
  title: string;
  text: string;
  isSample: boolean;
  part: Part;
}

/** One line of what an area's page answers first. */
export interface AreaAnswer {
  text: string;
  /** The same as a number to be seen at once: "2 / 3", "fixed of last issue’s places"; without one it is a line. */
  figure?: { value: string; label: string };
  /** From the page of the area: `#ledger`. */
  href?: string;
  isSample: boolean;
}

/** A figure on the picture of an area's page. */
export interface AreaFigure {
  /** With its unit. */
  value: string;
  label: string;
  /** True where it is something to be put right. */
  isGrave?: boolean;
}

/** A column of the table of areas. */
export interface AreaColumn {
  title: string;
  isNumber: boolean;
  cell: (area: Area) => string | number;
}

/** What a subject knows of areas: its `view-of-areas.ts`. */
export interface AreaView {
  /** Name of the subject's folder. */
  subject: string;
  /** True where it has anything of this very area to show. */
  knows: (area: Area) => boolean;
  /** True where any area that it knows of has a page, whatever kind it is. */
  showsEveryKind?: boolean;
  isSample: () => boolean;
  /** The releases it rests on; `area` null = in the list of areas. */
  releases: (area: Area | null) => ShownRelease[];
  /** In a few words, for descriptions of the pages. */
  topic: (locale: Locale) => { page: string; list?: string };
  answers?: (locale: Locale, area: Area) => AreaAnswer[];
  /** What the picture of the area's page counts. */
  share?: (locale: Locale, area: Area) => AreaFigure[];
  columns?: (locale: Locale) => AreaColumn[];
  feed?: (locale: Locale, area: Area) => { place: NamedFeed; label: string } | null;
  /** How many of its matters are open in an area: the page of the area that took its place says so. */
  countOpen?: (area: Area) => number;
}

/** What a subject shows of all areas at once: its `view-of-all-areas.ts`. */
export interface AllAreasView {
  /** Name of the subject's folder. */
  subject: string;
  /** Above the table of areas. */
  overview: (locale: Locale) => Part | null;
}

/** What a subject shows on an area's page alone: its `view-of-area-page.ts`. */
export interface AreaPageView {
  /** Name of the subject's folder. */
  subject: string;
  /** Sections that show what the answers say, before those of any subject. */
  answering?: (locale: Locale, area: Area) => Part[];
  /** Its further sections. */
  parts: (locale: Locale, area: Area) => Part[];
}

/** How pages are found that a subject keeps from the search index of the site (`searchedApart` in its `data.ts`). */
export interface SearchView {
  /** The files of its own index by name; none where there is nothing to find. */
  files: () => ReadonlyMap<string, string>;
  /** Its part of the search page, an element that is a `SearchPart`; `index` is the folder of its files. */
  part: (locale: Locale, index: string) => Part;
}

/** What the page of a section and the home page tell of one of a subject's pages, in a line. */
export interface Card {
  /** What is to be seen first, in a few characters: `9 / 10`, `2022`. */
  figure: string;
  /** One sentence of facts. */
  text: string;
  isSample: boolean;
}

/** Something that is asked for or named and that nobody has published, or that is not known here. */
export interface Gap {
  /** Stable name, unique in its subject: `clause/2021-43`. It becomes part of an address. */
  id: string;
  kind: GapKind;
  /** What is missing, in a few words. */
  title: string;
  /** One or two sentences: what asks for it, what is known in its place. */
  text: string;
  /** Who could publish it, by office. */
  publisher: string;
  /** The day of the edition or document that asks for it, of the source that mentions it, or of the last figure; null = not known. */
  since: string | null;
  /** Day of the release since which this site tells it; null or left out = that of its subject's first. Feeds are ordered by it. */
  listed?: string | null;
  /** Address of the page that misses it. */
  href: string;
  isSample: boolean;
}

/** What was a gap until a release filled it: its place on the list stays, and leads to what is there now. */
export interface FilledGap extends Pick<Gap, 'id' | 'kind' | 'title' | 'isSample'> {
  /** Day of the release that filled it. */
  on: string;
  /** Address of the page that has it now. */
  href: string;
}

/** A total that a page shows together with its parts. */
export interface Sum extends ExplainedParts {
  /** What is summed, with its time: unique on the site. */
  title: string;
  /** Address of the board or table that shows it. */
  href: string;
}

/** A printed rate that a page shows together with the counts that it would be a rate of. */
export interface Rate extends PrintedRate {
  title: string;
  href: string;
  /** What the source says where it does not follow; null = nothing is said. */
  reason: string | null;
}

/** Totals of one kind: where there are many, `/about/sums/` counts them and names those alone that do not add up. */
export interface SumGroup {
  /** What is summed: "Scores of the areas, from their components". */
  title: string;
  /** Address of the page where they begin. */
  href: string;
  sums: readonly Sum[];
  rates?: readonly Rate[];
  isSample: boolean;
}

/** A page made for other pages that follows the newest. */
export interface EmbeddedView {
  title: string;
  /** Paths without language: its own, and that of the page whose contents it shows. */
  path: string;
  shows: string;
  /** In pixels, where the other page runs no script. */
  height: number;
}

/** What a subject tells pages that it shares with others, without a component: who asks for it bears no style sheet. */
export interface SubjectView {
  /** Name of its folder, as in its `data.ts`. */
  name: string;
  /** What the page of a section tells of pages of its own, by their paths. */
  cards?: Readonly<Record<string, (locale: Locale) => Card | null | Promise<Card | null>>>;
  /** What other pages may show of it, one example a kind, for `/embed/`. */
  embedded?: (locale: Locale) => EmbeddedView[];
  /** Its columns that the host of another site can put into pages of its own, as HTML without a frame. */
  fragments?: (locale: Locale) => FragmentColumn[];
  /** What is not known, for `/unknown/`. */
  gaps?: (locale: Locale) => Gap[] | Promise<Gap[]>;
  /** What releases have filled since the first one, as far as they tell. */
  filled?: (locale: Locale) => FilledGap[] | Promise<FilledGap[]>;
  /** The totals that its pages show, for `/about/sums/`. */
  sums?: (locale: Locale) => SumGroup[] | Promise<SumGroup[]>;
  /** What its pages show, to be taken away as files and by the API. */
  tables?: () => SeenTable[];
  /** Its pages' own pictures for link previews. */
  shares?: (locale: Locale) => SharePicture[] | Promise<SharePicture[]>;
}

/** What a subject shows on the home page: its `view-of-home.ts`. */
export interface HomeView {
  /** Name of the subject's folder. */
  subject: string;
  /** What the page opens with; of several subjects the first one's is used. */
  lead?: (locale: Locale) => Lead;
  /** Its part of the page; null where there is nothing to show. */
  home?: (locale: Locale) => Part | null | Promise<Part | null>;
}

/** A subject's figures as covers of texts: its `view-of-covers.ts`. */
export interface CoverView {
  /** Name of the subject's folder. */
  subject: string;
  /** The cover of a text that has this author's tag; null where the tag shows nothing of this subject. */
  cover: (locale: Locale, tag: { name: string; attributes: Readonly<Record<string, string>> }) => FigureCover | null;
}

/** What a subject shows on single pages that are not its own: its `view-of-parts.ts`. */
export interface PartsView {
  /** Name of the subject's folder. */
  subject: string;
  /** On the page of another subject, by that one's name; `of` is what that page is of, where there is one for each: a month. */
  beside?: (locale: Locale, subject: string, of?: string) => Part | null;
  /** Its own part of the search page, for pages that the search index of the site is not given. */
  search?: SearchView;
}

/** What a subject tells of rows that are another one's, on that one's pages: its `view-of-rows.ts`, without a component. */
export interface RowView {
  /** Name of the subject's folder. */
  subject: string;
  /** Asked for every row of the dataset, so it looks up what was worked out once; none where it says nothing of the row. */
  notes: (locale: Locale, dataset: string, key: string) => RowNote[];
}

/** A short sentence for the simple view, which is read aloud too. */
export interface PlainSentence {
  text: string;
  /** What is seen first, in a few characters: `3 / 4`; the sentence says it too. */
  figure?: string;
  isSample: boolean;
}

/** What a subject says in the simple view: its `view-of-simple.ts`, without a component. */
export interface SimpleView {
  /** Name of the subject's folder. */
  subject: string;
  /** The releases that its sentences rest on. */
  releases: () => ShownRelease[];
  /** Is it fixed near me? At most two sentences; none where nothing is known of the area. */
  area?: (locale: Locale, area: Area) => PlainSentence[];
  /** How clean is the city? */
  city?: (locale: Locale) => PlainSentence[];
}

/** A figure that a subject's own tag shows, as the list below an article has it. */
export interface TaggedFigure {
  /** The figure in words; null where the tag shows many. */
  value: string | null;
  name: string;
  /** Where its row, or all its rows, can be looked up, without language. */
  path: string;
  dataset: Dataset;
  release: string;
  /** The cells of its row; null where it has no row of its own. */
  printed: Readonly<Record<string, string | null>> | null;
}

/** A subject's figures in texts: its `view-of-figures.ts`. */
export interface FigureView {
  /** Name of the subject's folder. */
  subject: string;
  /** What a tag of this subject shows; null where it shows nothing of it. */
  figure: (locale: Locale, tag: { name: string; attributes: Readonly<Record<string, string>> }) => TaggedFigure | null;
}

/** A week that is told of. */
export interface ToldWeek extends IsoWeek {
  /** Its seven days, Monday first. */
  days: readonly string[];
  /** Up to and with this day: the site's day, or Sunday where the week is over. What is told is as of it. */
  until: string;
}

/** A sentence that leads to what it says. */
export interface WeekLine {
  text: string;
  href: string;
  isSample: boolean;
}

/** How much of one kind happened on each day: a row of the picture of the week. */
export interface WeekCounts {
  /** What is counted, in a few words: "problems found". */
  label: string;
  /** By day; a day without a number counts none. A day after `until` is planned: "quarterly review". */
  counts: ReadonlyMap<string, number>;
}

/** What a subject tells of one week. */
export interface WeekSection {
  /** The subject in a few words: "Problem ledger". */
  title: string;
  /** The answer in one sentence, with its numbers; where nothing happened that says so and what was the last: "No new ranking; the last is October 2026, published 6 November 2026." */
  answer: string;
  /** The page that shows the whole. */
  href: string;
  /** False where nothing happened: the answer is then one line at the end of the page. */
  hasNews: boolean;
  isSample: boolean;
  /** What happened, at most five lines, the most important first; shown of the site's own week alone. */
  lines?: readonly Omit<WeekLine, 'isSample'>[];
  /** At most two rows of the picture, of the site's own week alone too. */
  counted?: readonly WeekCounts[];
}

/** What a subject tells of a week: its `view-of-week.ts`, without a component. */
export interface WeekView {
  /** Name of the subject's folder. */
  subject: string;
  /** The releases that it rests on. */
  releases: () => ShownRelease[];
  /** Its one line on the home page, as short as a headline: "11 tasks assigned on Monday; last week 7 of 9 done." */
  strip?: (locale: Locale, week: ToldWeek) => WeekLine | null;
  /** Its section of `/this-week/`; null where it has never had anything to tell. */
  week?: (locale: Locale, week: ToldWeek) => WeekSection | null | Promise<WeekSection | null>;
}
