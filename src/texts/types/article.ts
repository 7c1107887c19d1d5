import { z } from 'astro/zod';
import { day } from './day.ts';
import { notPersonal } from './not-personal.ts';
import { shown } from './shown.ts';
import { slugShape } from './slug.ts';
import { readLength } from './summary-tags.ts';

const codeWord = z.string().regex(slugShape, 'expected small letters, digits and hyphens');

/** A correction of the article's text; `npm run correct` writes it and registers it beside the article. */
export const correctionSchema = z.strictObject({ on: day, reason: z.string().min(1) });

/** Front matter of an article (`content/articles/{zh,en}/<slug>.mdx`). Unknown keys are errors. */
export const articleSchema = z.strictObject({
  title: z.string().regex(shown).max(80),
  /** One to three sentences: lists, feeds and search engines show it, with the figures that its tags are bound to. */
  summary: z
    .string()
    .min(1)
    .refine((summary) => readLength(summary) <= 400, { error: 'expected at most 400 characters' }),
  /** Slug of a section of `site.config.ts`. */
  section: codeWord,
  /** Office or team, never a private person. */
  byline: z.string().min(1),
  published: day,
  /** When on that day, where it is to be told to the minute. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as 09:00')
    .optional(),
  /** The piece stays out of the site until this day. */
  publishOn: day.optional(),
  /** A draft stays out of the site; `npm run dev` shows it marked. */
  draft: z.boolean().optional(),
  tags: z.array(codeWord).optional(),
  /** A picture beside the article, with words for those who cannot see it. */
  cover: z.strictObject({ src: z.string().min(1), alt: z.string().min(1) }).optional(),
  /** Ids of the indicators the article is about. */
  indicators: z.array(z.string()).optional(),
  /** Names of the datasets the article rests on. */
  datasets: z.array(z.string()).optional(),
  notPersonal: notPersonal.optional(),
  /** True where `npm run withdraw` took the article off the site: its newest correction says when and why. */
  withdrawn: z.literal(true).optional(),
  /** Newest first or oldest first: pages put the newest first. */
  corrections: z.array(correctionSchema).optional(),
});

/** What fields of articles were called before, in texts that are superseded and can never be edited too. */
export const formerFields: Readonly<Record<string, string>> = { column: 'section' };

/** What fields are called elsewhere, and in Chinese: the fields that may be meant, the first that is missing. */
export const otherFieldNames: Readonly<Record<string, readonly string[]>> = {
  author: ['byline'],
  authors: ['byline'],
  writer: ['byline'],
  category: ['section'],
  date: ['published', 'updated', 'issued'],
  published: ['updated', 'issued'],
  updated: ['published', 'issued'],
  description: ['summary'],
  excerpt: ['summary'],
  abstract: ['summary'],
  作者: ['byline'],
  署名: ['byline'],
  栏目: ['section'],
  专栏: ['section'],
  日期: ['published', 'updated', 'issued'],
  发布日期: ['published'],
  标题: ['title'],
  摘要: ['summary'],
};

export type ArticleMatter = z.infer<typeof articleSchema>;
export type Correction = z.infer<typeof correctionSchema>;

/** The day an article appears: one that was held back until a day appears on that day, whatever day it was written. */
export const appearsOn = ({
  published,
  publishOn = published,
}: Pick<ArticleMatter, 'published' | 'publishOn'>): string => (publishOn > published ? publishOn : published);
