import { z } from 'astro/zod';
import { day } from './day.ts';
import { notPersonal } from './not-personal.ts';
import { shown } from './shown.ts';
import { slugShape } from './slug.ts';

const words = z.string().regex(shown);

/** What a document is by its name; `other` = its kind is not known. */
export const documentKinds = ['standard', 'law', 'regulation', 'measures', 'plan', 'guideline', 'other'] as const;

/** Whether a document holds: `unknown` = what the editors have read does not say. */
export const validities = ['in-force', 'replaced', 'repealed', 'unknown'] as const;

/** How much of a document the editors have read. */
export const readings = ['whole', 'part', 'none'] as const;

/**
 * Front matter of an official document (`content/documents/{zh,en}/<slug>.mdx`): the fields of the catalogue that the
 * Open Government Information Regulations ask for. A field that is not known is left out.
 */
export const documentSchema = z.strictObject({
  title: words.max(120),
  /** One to three sentences in our own words: lists and search engines show it. */
  summary: z.string().min(1).max(400),
  kind: z.enum(documentKinds),
  /** 索引号. */
  index: words.optional(),
  /** 文号, as it is printed in Chinese, in both languages; without a digit it would be a word that other numbers hold. */
  number: words.regex(/\d/).optional(),
  /** 发布机构. */
  issuer: words.optional(),
  /** 成文日期. */
  written: day.optional(),
  /** 印发日期: the day that a source gives without saying whether the document was written or published on it. */
  issued: day.optional(),
  /** 发布日期. */
  published: day.optional(),
  /** 主题分类. */
  theme: words.optional(),
  /** 主题词. */
  keywords: z.array(words).min(1).optional(),
  /** 有效性. */
  validity: z.enum(validities),
  /** Slug of the document that took its place. */
  replacedBy: z.string().regex(slugShape).optional(),
  /** The day from which it holds no more, where it was replaced or repealed. */
  endedOn: day.optional(),
  /** Where the original can be read; only an address fit to be linked from a public site. */
  original: z
    .string()
    .regex(/^https?:\/\//)
    .optional(),
  /** How much of it the editors have read. */
  read: z.enum(readings),
  /** Day of the last change of substance to this entry. */
  updated: day,
  notPersonal: notPersonal.optional(),
});

export type DocumentMatter = z.infer<typeof documentSchema>;
export type DocumentKind = DocumentMatter['kind'];
export type Validity = DocumentMatter['validity'];
