import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import type { Words } from '../../src/core/words.ts';
import { checkOptionTexts } from '../../src/releases/check/check-option-texts.ts';
import { problemText } from '../../src/releases/check/problem.ts';
import * as allSubjects from '../../src/subjects/data.ts';
import type { SubjectData } from '../../src/subjects/subject-data.ts';
import { nearWords } from '../../src/texts/check/nearest.ts';
import type { TerminalLanguage } from '../terminal-language.ts';
import { cityOptions, type CityOption } from './command.ts';
import { noArea } from './no-area.ts';
import { orderWords } from './order-words.ts';

/** What was typed after `npm run new -- city`. */
export interface TypedCity {
  locale: TerminalLanguage;
  folder: string | undefined;
  text: (name: CityOption) => string | undefined;
  isOfficial: boolean;
}

/** A city as it was ordered: what its files are written from. */
export interface CityOrder {
  folder: string;
  title: Words;
  name: Words;
  area: string;
  /** In the order of the masthead, with those that they need. */
  subjects: readonly SubjectName[];
  /** Subjects that were not named but are needed. */
  added: readonly string[];
  publisher: Words;
  licence: string;
  url: string;
  base: string;
  errorReportsTo: string;
  objectionsTo: string;
  isOfficial: boolean;
}

/** A subject as `src/subjects/data.ts` exports it. */
export type SubjectName = keyof typeof allSubjects;

/** What readers look for first comes first; a subject that is not named here comes last. */
const usualOrder: readonly SubjectName[] = [
  ...(['redBlackList', 'ledger', 'rankings', 'assignments', 'articles', 'indicators', 'hotline', 'rivers'] as const),
  ...(['pairing', 'areas', 'review', 'headquarters', 'actions', 'inspectionRounds', 'documents'] as const),
];
const byName = new Map(
  [...new Set([...usualOrder, ...(Object.keys(allSubjects) as SubjectName[])])].map((key): [string, SubjectName] => [
    allSubjects[key].name,
    key,
  ]),
);
/** A longer name breaks the head of a page and the title of a tab. */
const longestName = 60;
const dataOf = (key: SubjectName): SubjectData => allSubjects[key];

/** Reads the order; `wrong` has everything that is wrong with it, in words. */
export function readOrder({ locale, folder, text, isOfficial }: TypedCity): { order: CityOrder; wrong: string[] } {
  const words = orderWords[locale];
  const shapes: [CityOption, z.ZodType, string][] = [
    ['url', z.string().regex(/^https?:\/\/[^/\s]+\/?$/), words.url],
    ['base', z.string().regex(/^\/([\w.-]+(\/[\w.-]+)*)?$/), words.base],
    ['errors-to', z.email(), words.mailbox],
    ['objections-to', z.email(), words.mailbox],
    ['area', z.string().regex(/^(\d{6}|(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9.-]*)$/), words.area],
    ['licence', z.string().regex(/^[A-Za-z0-9.+-]+$/), words.licence],
  ];
  const { subjects, added, unknown } = readSubjects(text('subjects'));
  const given = Object.fromEntries(cityOptions.map((name): [string, string] => [`--${name}`, text(name) ?? '']));
  const { '--errors-to': _errors, '--objections-to': _objections, '--url': _url, ...said } = given;
  const wrong = [
    ...folderFaults(folder, words),
    ...(['title-zh', 'title-en'] as const).filter((name) => !text(name)?.trim()).map((name) => words.missing(name)),
    ...[['name-zh', 'name-en'] as const, ['publisher-zh', 'publisher-en'] as const].flatMap(([zh, en]) =>
      (text(zh) === undefined) === (text(en) === undefined) ? [] : [words.both(zh, en)],
    ),
    ...titleFaults(text, words),
    ...shapes.flatMap(([name, shape, allowed]) => {
      const found = text(name);
      return found === undefined || shape.safeParse(found).success ? [] : [words.shape(name, found, allowed)];
    }),
    ...unknown.map((found) =>
      words.subject(found, nearWords(found, byName.keys())[locale], [...byName.keys()].join(', ')),
    ),
    ...(text('subjects') !== undefined && subjects.length + unknown.length === 0 ? [words.noSubject] : []),
    ...checkOptionTexts(said).map((one) => problemText(one, locale)),
  ];
  const title = { zh: text('title-zh') ?? '', en: text('title-en') ?? '' };
  const order: CityOrder = {
    ...{ folder: resolve(folder ?? '.'), title, subjects, added, isOfficial },
    name: { zh: text('name-zh') ?? title.zh, en: text('name-en') ?? title.en },
    area: text('area') ?? noArea,
    publisher: { zh: text('publisher-zh') ?? title.zh, en: text('publisher-en') ?? title.en },
    licence: text('licence') ?? 'CC-BY-4.0',
    url: (text('url') ?? 'http://localhost:4321').replace(/\/$/, ''),
    base: text('base') ?? '/',
    errorReportsTo: text('errors-to') ?? '',
    objectionsTo: text('objections-to') ?? '',
  };
  return { order, wrong };
}

/** A name that is too long for the head of a page, or that is in the language of the other. */
function titleFaults(text: TypedCity['text'], words: (typeof orderWords)[TerminalLanguage]): string[] {
  return (['title', 'name'] as const).flatMap((what) => {
    const [zh, en] = [text(`${what}-zh`)?.trim() ?? '', text(`${what}-en`)?.trim() ?? ''];
    return [
      ...[
        { name: `${what}-zh`, found: zh },
        { name: `${what}-en`, found: en },
      ].flatMap(({ name, found }) =>
        [...found].length > longestName ? [words.long(name, [...found].length, longestName)] : [],
      ),
      ...(zh !== '' && !/\p{Script=Han}/u.test(zh) ? [words.notChinese(`${what}-zh`, zh)] : []),
      ...(/\p{Script=Han}/u.test(en) ? [words.notEnglish(`${what}-en`, en)] : []),
    ];
  });
}

function folderFaults(folder: string | undefined, words: (typeof orderWords)[TerminalLanguage]): string[] {
  if (folder === undefined || folder.trim() === '') return [words.noFolder];
  return existsSync(folder) ? [words.taken(resolve(folder))] : [];
}

function readSubjects(list: string | undefined) {
  const named = list?.split(/[,，、]/).flatMap((one) => one.trim() || []) ?? [...byName.keys()];
  const unknown = [...new Set(named.filter((one) => !byName.has(one)))];
  const chosen = new Set(named.flatMap((one) => byName.get(one) ?? []));
  const added: string[] = [];
  // A set is walked to its end though it grows: what is needed may need others.
  for (const key of chosen)
    for (const need of dataOf(key).needs ?? []) {
      const needed = byName.get(need);
      if (needed === undefined || chosen.has(needed)) continue;
      chosen.add(needed);
      added.push(need);
    }
  return { subjects: [...chosen], added, unknown };
}
