import { stringify } from 'yaml';
import { slugShape } from '../types/slug.ts';

export const slugProblem = (slug: string): boolean => !slugShape.test(slug);

const prompts = {
  zh: {
    summary: '用一到三句话概括全文。',
    body: '先写结论，再写依据。\n\n<Sources>\n\n- 文件名称，日期\n\n</Sources>',
  },
  en: {
    summary: 'Sum the piece up in one to three sentences.',
    body: 'The answer first, then its grounds.\n\n<Sources>\n\n- Name of the document, day\n\n</Sources>',
  },
};

const promptLines = Object.values(prompts).flatMap(({ summary, body }) =>
  [summary, ...body.split('\n')].map((line) => line.replace(/^- /, '')).filter((line) => /^[^<]/.test(line)),
);

/** What `npm run new` put into a line for the author to replace. */
export const promptsIn = (line: string): string[] => promptLines.filter((prompt) => line.includes(prompt));

/** A new article as text: a draft whose front matter is complete. */
export function draftArticle(
  locale: keyof typeof prompts,
  { title, section, byline, published }: { title: string; section: string; byline: string; published: string },
): string {
  const { summary, body } = prompts[locale];
  const frontMatter = stringify({
    title,
    summary,
    section,
    byline,
    published,
    draft: true,
    tags: [],
    indicators: [],
    datasets: [],
  });
  return `---\n${frontMatter}---\n\n${body}\n`;
}
