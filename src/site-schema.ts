import { z } from 'astro/zod';
import { intakeSchema } from './intake-schema.ts';
import { isUnpublished, type Dataset } from './releases/define/define-dataset.ts';
import { filingForms } from './settings/filing-forms.ts';
import { readIssues } from './settings/read-issues.ts';
import { SettingsError, type SettingFault } from './settings/setting-faults.ts';
import type { SubjectData } from './subjects/subject-data.ts';
import { nearWords } from './texts/check/nearest.ts';
import { slugShape } from './texts/types/slug.ts';

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const hotline = z.strictObject({ number: z.string().min(3), name: words });

// `news/tags/` and `news/archive/` are addresses of their own.
const sectionSlug = z
  .string()
  .regex(slugShape, 'section')
  .refine((slug) => slug !== 'tags' && slug !== 'archive', 'section');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

const asked = z
  .array(
    z
      .string()
      .min(2, 'small-letters')
      .regex(/^[^A-Z]+$/, 'small-letters'),
  )
  .min(1);
const askedWords = z.strictObject({ zh: asked, en: asked });

/** What a page is about, in the words of a catalogue. */
const column = z.strictObject({ keywords: z.array(z.string().min(1)).optional(), type: z.string().min(1).optional() });

/** What pages of a government site name. What is left out is not shown and has no tag: nothing is ever invented. */
const government = z.strictObject({
  /** Name and domain that the site is registered by; a part of another site names that one. Told only with a site code. */
  siteName: z.string().min(1).optional(),
  siteDomain: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'host')
    .optional(),
  /** Who answers for the site, who runs it, how they are reached. */
  sponsor: words.optional(),
  undertaker: words.optional(),
  contact: words.optional(),
  /** Where the mark of party and government bodies is verified, and where errors on government sites are reported. */
  partyAndGovernmentMark: z.url().optional(),
  siteErrors: z.url().optional(),
  /** True: the footer says that the site can be reached by IPv6. */
  ipv6: z.boolean().optional(),
  /** Pages that the host site has of the disclosure of government information, each with its title: guide, rules, annual report. */
  disclosure: z.array(z.strictObject({ title: words, href: z.url() })).optional(),
  /** Hosts that a reader goes to without being told first, with all below them: `['gov.cn']`; left out = nobody is told. */
  ownHosts: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'host')).optional(),
  /** Keywords and type of columns and lists, by their path: `{ 'red-black-list': { keywords: ['…'], type: '…' } }`. */
  columns: z.record(z.string(), column).optional(),
});

/** What a city says of its datasets. */
const publication = z.strictObject({
  /** Who publishes them. */
  publisher: words,
  /** SPDX id of the licence they are given under. */
  licence: z.string().min(1),
  /** Those of which every row is invented, by name: pages, files and pictures say so. */
  sample: z.array(z.string()).optional(),
  /** What is otherwise for one of them, by name. */
  of: z
    .record(
      z.string(),
      z.strictObject({
        publisher: words.optional(),
        licence: z.string().min(1).optional(),
        description: words.optional(),
        updated: words.optional(),
        /** The same where it is every week or month; `updated` without it promises no time. */
        cadence: z.enum(['week', 'month']).optional(),
      }),
    )
    .optional(),
});

const siteSchema = z.strictObject({
  /** Name of the portal, as in the masthead. */
  title: words,
  /** The same below an icon, where there is room for a dozen letters; left out = the name. */
  shortTitle: words.optional(),
  /** One sentence for search engines and the gateway page. */
  description: words,
  city: z.strictObject({ name: words, area: z.string().min(1) }),
  /** True: every page says that this is a demonstration and not an official site. */
  demonstration: z.boolean(),
  /** Origin, e.g. `https://www.example.gov.cn`; `SITE_URL` overrides it. */
  url: z.url(),
  /** Path the site lives under, e.g. `/` or `/gongwei`; `SITE_BASE` overrides it. */
  base: z.string().regex(/^\/([\w.-]+(\/[\w.-]+)*)?$/, 'base'),
  /** IANA name, such as `Asia/Shanghai`. */
  timeZone: z.string().refine(isTimeZone, 'time-zone'),
  /** Where a reader's report of an error goes; empty = the page says that nobody reads it. */
  errorReportsTo: z.union([z.email(), z.literal('')]),
  /** Where objections to an entry of the red and black list go; empty = pages say that nobody receives them. */
  objectionsTo: z.union([z.email(), z.literal('')]),
  /** Service numbers for sanitation problems. */
  hotlines: z.array(hotline),
  /** How reports are taken; left out = the site has no address to send one to, and its form makes a text for the hotline. */
  intake: intakeSchema.optional(),
  /** Filing marks of the footer. Empty ones are not shown; none is ever invented. */
  filing: z.strictObject({
    icp: z.string().regex(filingForms.icp, 'icp'),
    publicSecurity: z.string().regex(filingForms.publicSecurity, 'public-security'),
    governmentSiteCode: z.string().regex(filingForms.governmentSiteCode, 'site-code'),
  }),
  government: government.optional(),
  /** The sections that articles are in, in the order of the front page. */
  sections: z.array(
    z.strictObject({
      slug: sectionSlug,
      name: words,
      description: words,
      /** Within how many days of the newest article another is promised; left out = nothing is promised. */
      updatedWithinDays: z.number().int().min(1).optional(),
    }),
  ),
  /** Words for the tags of articles; a tag that is not listed is refused. */
  tags: z.record(z.string(), words),
  /** Pages of content/pages that the footer links. */
  footerPages: z.array(z.strictObject({ path: z.string().min(1), title: words })),
  /** The tile map: rows of area codes from north to south, '' = no area; without it areas are in the order of their codes. */
  tileMap: z.array(z.array(z.string())).optional(),
  /** Indicators shown first, by id; a city without indicators leaves it out. */
  headlineIndicators: z.array(z.string()).optional(),
  /** Indicators whose figure is told on the page of another subject, by that one's name: `{ ledger: '…' }`. */
  figuresBeside: z.record(z.string(), z.string()).optional(),
  /** Articles that are named on the page of another subject, by that one's name, each by its slug: `{ review: ['…'] }`; one that is not to be read is left out. */
  articlesBeside: z.record(z.string(), z.array(z.string().regex(slugShape, 'slug'))).optional(),
  /** What its search knows beyond what every city's does. */
  search: z
    .strictObject({
      /** Pages that answer certain words at once, by path without language. */
      answers: z.array(z.strictObject({ words: askedWords, title: words, path: z.string().min(1) })).optional(),
      /** Words that mean the same. */
      synonyms: z.array(askedWords).optional(),
      /** Pages of content/pages that no citizen looks for. */
      leavesOut: z.array(z.string().min(1)).optional(),
    })
    .optional(),
  /** Who publishes its datasets, and on which terms. */
  publication,
  /** What this city publishes, in the order of the masthead; a subject that is not listed has no page, link or word of it. */
  subjects: z.custom<readonly SubjectData[]>(Array.isArray, 'subjects'),
});

export type SiteSettings = z.infer<typeof siteSchema>;
export interface Site extends SiteSettings {
  /** The datasets of its subjects in the order of the data page: official ones first. */
  datasets: readonly Dataset[];
}

/** Checks a city's settings. Throws a `SettingsError` with every setting that is wrong. */
export function defineSite(site: SiteSettings & Partial<Site>): Site {
  // Settings that were defined already carry their datasets, which follow from the subjects.
  const { datasets: _derived, ...settings } = site;
  const result = siteSchema.safeParse(settings);
  const listed = Array.isArray(settings.subjects) ? settings.subjects.filter(isSubject) : [];
  const faults = [
    ...(result.success ? [] : readIssues(siteSchema, settings, result.error.issues)),
    ...unmetNeeds(listed),
    ...unknownDatasets(publication.safeParse(settings.publication).data, listed),
  ];
  if (!result.success || faults.length > 0) throw new SettingsError(faults);
  const subjects = result.data.subjects.map((subject) => publishedBy(result.data, subject));
  const all = subjects.flatMap((subject) => subject.datasets);
  const [official = [], sample = []] = (['official', 'sample'] as const).map((kind) =>
    all.filter(({ provenance }) => provenance === kind),
  );
  return { ...result.data, subjects, datasets: [...official, ...sample] };
}

const isSubject = (one: unknown): one is SubjectData => typeof one === 'object' && one !== null && 'datasets' in one;

/** A subject whose datasets the city publishes: by whom, under which licence, whether they are samples. */
function publishedBy({ publication }: SiteSettings, subject: SubjectData): SubjectData {
  const { publisher, licence, sample = [], of = {} } = publication;
  return {
    ...subject,
    datasets: subject.datasets.map((dataset) => ({
      ...dataset,
      ...(isUnpublished(dataset) && { publisher, licence }),
      ...(sample.includes(dataset.name) && { provenance: 'sample' as const }),
      ...promisedBy(of[dataset.name]),
    })),
  };
}

/** A city that words its own updates is held to its own cadence, not to that of the code. */
const promisedBy = (said: NonNullable<z.infer<typeof publication>['of']>[string] | undefined) => ({
  ...(said?.updated && { cadence: undefined }),
  ...said,
});

/** A name in `publication` that is no dataset would say nothing, and what it was meant for would be called real data. */
function unknownDatasets(
  said: SiteSettings['publication'] | undefined,
  subjects: readonly SubjectData[],
): SettingFault[] {
  const { sample = [], of = {} } = said ?? {};
  const known = subjects.flatMap(({ datasets }) => datasets.map(({ name }) => name));
  const allowed = { zh: known.join('、'), en: known.join(', ') };
  const named = [
    ...sample.map((found, index) => ({ found, path: ['publication', 'sample', index], isName: false })),
    ...Object.keys(of).map((found) => ({ found, path: ['publication', 'of', found], isName: true })),
  ];
  return named
    .filter(({ found }) => !known.includes(found))
    .map(({ found, path, isName }) => ({
      ...{ path, isName, rule: 'setting-dataset' },
      slots: { found, near: nearWords(found, known), allowed },
    }));
}

/** A subject rests on those it needs: a ranking of areas shows nothing where no areas are published. */
function unmetNeeds(subjects: readonly SubjectData[]): SettingFault[] {
  const listed = subjects.map(({ name }) => name);
  return subjects.flatMap(({ name: subject, needs = [] }, index): SettingFault[] => {
    const path = ['subjects', index];
    if (listed.indexOf(subject) < index) return [{ path, rule: 'setting-twice', slots: { subject } }];
    return needs
      .filter((needed) => !listed.includes(needed))
      .map((needed) => ({ path, rule: 'setting-needs', slots: { subject, needed, export: exportOf(needed) } }));
  });
}

/** `red-black-list` as `subjects/data.ts` exports it: `redBlackList`. */
const exportOf = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
