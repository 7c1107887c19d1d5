import { join } from 'node:path';
import { compareLines, type Problem } from '../../releases/check/problem.ts';
import { pictureNames } from '../read/article-files.ts';
import { checkFolder, namesOf, readContentText } from '../read/content-folder.ts';
import { listTexts } from '../read/content-loader.ts';
import { heldFrom, isSeen, seenFrom, visibilityOf } from '../read/held-articles.ts';
import { placeArticle } from '../read/placed-articles.ts';
import { readMdx, type MdxText } from '../read/read-mdx.ts';
import { textTypes, type TextType } from '../read/text-types.ts';
import { isWithdrawn } from '../read/withdrawn.ts';
import { articleSchema } from '../types/article.ts';
import { documentSchema } from '../types/document.ts';
import { pageSchema } from '../types/page.ts';
import { checkContentPictures } from './check-content-pictures.ts';
import { checkDays } from './check-days.ts';
import { checkDocument } from './check-document.ts';
import { checkAmongDocuments } from './check-documents.ts';
import type { HeldPages, KnownPages } from './check-link.ts';
import { checkMatter } from './check-matter.ts';
import { checkPlaces } from './check-places.ts';
import { checkPublishedTexts } from './check-published-texts.ts';
import { checkReferences, matterPrompts } from './check-references.ts';
import { checkSafely } from './check-safely.ts';
import { checkSummary } from './check-summary.ts';
import { checkTags } from './check-tags.ts';
import { checkDocumentTwins, checkTwins } from './check-twins.ts';
import { checkExport, checkWriting, explainSyntax } from './check-writing.ts';
import type { CityContext, ContentContext } from './content-context.ts';

/** The day that decides what readers see, and the day it really is. */
export interface ContentDays {
  asOf: string;
  today: string;
}

/** Texts that a command is about to write, by their file (`content/articles/zh/<slug>.mdx`): checked in place of the disk's. */
export type WrittenTexts = ReadonlyMap<string, string>;

interface ReadText {
  file: string;
  type: TextType;
  locale: 'zh' | 'en';
  slug: string;
  text: string;
  mdx: MdxText;
  /** Why the file cannot be read at all; its text is then empty, and nothing is said of it. */
  unread: Problem[];
}

/** Everything under `content/`: where files are, front matter, writing, components, pictures, twins. All problems, in the order of the files. */
export function checkContent(
  contentFolder: string,
  context: CityContext,
  days: ContentDays,
  written: WrittenTexts = new Map(),
): Problem[] {
  const texts = readTexts(contentFolder, written);
  const pagesFor = linkedPages(contentFolder, texts, context, days.asOf);
  const documents = texts.filter(({ type }) => type === 'documents');
  return [
    ...checkFolder(contentFolder, context.takenNames),
    ...checkPlaces(contentFolder),
    ...checkContentPictures(contentFolder),
    ...texts.flatMap(({ type, locale, slug, file, text, mdx, unread }) => {
      if (unread.length > 0) return unread;
      const { pages, held } = pagesFor(locale, seenFrom(visibilityOf(mdx.frontMatter), days.asOf));
      const twin =
        locale === 'en'
          ? texts.find((other) => other.type === type && other.locale === 'zh' && other.slug === slug)
          : undefined;
      const pictures = pictureNames(contentFolder, type);
      return checkSafely(file, text, () =>
        [
          ...checkParsed(file, text, mdx, { ...context, pictures, pages, held, today: days.today }),
          ...(twin && twin.mdx.frontMatter !== null && mdx.frontMatter !== null
            ? twinProblems(type, twin.file, twin.mdx, mdx)
            : []),
          ...(type === 'documents' ? checkAmongDocuments({ file, locale, slug, mdx }, documents) : []),
        ].sort(compareLines),
      );
    }),
  ];
}

function twinProblems(type: TextType, ...twins: Parameters<typeof checkTwins>): Problem[] {
  if (type === 'pages') return [];
  return type === 'articles' ? checkTwins(...twins) : checkDocumentTwins(...twins);
}

const readTexts = (contentFolder: string, written: WrittenTexts): ReadText[] =>
  textTypes.flatMap((type) =>
    (['zh', 'en'] as const).flatMap((locale) =>
      namesOf(join(contentFolder, type, locale))
        .filter((name) => name.endsWith('.mdx'))
        .flatMap((name) => {
          const file = `content/${type}/${locale}/${name}`;
          const read = readContentText(file, join(contentFolder, type, locale, name));
          const { text, problems: unread } = { ...read, text: written.get(file) ?? read.text };
          // What is no file is reported by the check of the folder.
          if (text === null && unread.length === 0) return [];
          return [
            { file, type, locale, slug: name.slice(0, -4), text: text ?? '', mdx: readMdx(file, text ?? ''), unread },
          ];
        }),
    ),
  );

export interface TextContext extends ContentContext {
  pictures: readonly string[];
  pages: KnownPages;
  held?: HeldPages;
  /** The day it is: what lies far from it is a slip. */
  today: string;
}

/** The pages that a text of a language may link to, by the day it is first seen on; found once a day. */
function linkedPages(contentFolder: string, texts: readonly ReadText[], { pathsBeside }: CityContext, asOf: string) {
  const versions = listTexts(contentFolder, 'articleVersions').map(({ id }) => id);
  const articles = texts.flatMap(({ type, locale, slug, mdx }) =>
    type === 'articles' ? placeArticle(`${locale}/${slug}`, mdx.frontMatter, versions) : [],
  );
  const known = new Map<string, { pages: KnownPages; held: HeldPages }>();
  const slugsOf = (type: TextType, locale: ReadText['locale']): string[] =>
    texts.filter((one) => one.type === type && one.locale === locale).map(({ slug }) => slug);
  return (locale: ReadText['locale'], on: string | null) => {
    const found = known.get(`${locale} ${on}`);
    if (found) return found;
    const ofLocale = articles.filter((one) => one.locale === locale);
    const pages = pathsBeside({
      locale,
      articles: articles.filter(({ visibility }) => isSeen(visibility, on)),
      pages: slugsOf('pages', locale),
      documents: slugsOf('documents', locale),
      asOf,
    });
    const held = heldFrom(new Map(ofLocale.map(({ slug, visibility }) => [slug, visibility])), on);
    known.set(`${locale} ${on}`, { pages, held });
    return { pages, held };
  };
}

/** One MDX file; `file` says by its folder whether it is an article, a document or a page. Never throws, never hangs. */
export const checkText = (file: string, text: string, context: TextContext): Problem[] =>
  checkSafely(file, text, () => checkParsed(file, text, readMdx(file, text), context).sort(compareLines));

function checkParsed(file: string, text: string, mdx: MdxText, context: TextContext): Problem[] {
  const body = checkBody(file, text, mdx, context);
  // What is odd in an address has its message already.
  const odd = body.filter(({ rule }) => rule === 'link-character');
  const isTold = (one: Problem): boolean =>
    one.rule.startsWith('text-') && odd.some(({ line, field }) => line === one.line && field === one.field);
  return [
    ...checkHead(file, text, mdx, context),
    ...body,
    ...checkPublishedTexts(file, mdx).filter((one) => !isTold(one)),
  ];
}

function checkHead(file: string, text: string, mdx: MdxText, context: TextContext): Problem[] {
  if (mdx.frontMatter === null) return [];
  const days = checkDays(mdx, context.today);
  if (file.startsWith('content/documents/'))
    return [
      ...checkMatter(documentSchema, Object.keys(documentSchema.shape), mdx).problems,
      ...days.filter(({ slots }) => slots['field'] === 'updated'),
      ...checkDocument(mdx, context.today),
    ];
  if (!file.startsWith('content/articles/'))
    return [...checkMatter(pageSchema, Object.keys(pageSchema.shape), mdx).problems, ...days];
  const isDraft = visibilityOf(mdx.frontMatter).isDraft;
  return [
    ...checkMatter(articleSchema, Object.keys(articleSchema.shape), mdx).problems,
    ...days,
    ...checkReferences(mdx, context),
    ...checkSummary(text, mdx, { ...context, file }),
    ...(isDraft ? [] : matterPrompts(mdx)),
  ];
}

function checkBody(file: string, text: string, mdx: MdxText, context: TextContext): Problem[] {
  const exported = checkExport(file, text);
  const others = mdx.problems.filter(({ rule }) => rule !== 'text-syntax');
  // A text that comes out of another program is pasted anew: what else is wrong in it goes with that.
  if (exported.length > 0) return [...others, ...exported];
  if (mdx.tree)
    return [
      ...others,
      ...checkTags(mdx.tree, { ...context, file }),
      ...checkWriting(file, text, mdx.tree, {
        isDraft: visibilityOf(mdx.frontMatter).isDraft || isWithdrawn(mdx.frontMatter),
      }),
    ];
  const reasons = others.length === mdx.problems.length ? [] : explainSyntax(file, text);
  return reasons.length > 0 ? [...others, ...reasons] : mdx.problems;
}
