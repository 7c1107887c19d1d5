import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { articleSchema } from './content-types/article.ts';
import { articleVersionSchema } from './content-types/article-version.ts';
import { pageSchema } from './content-types/page.ts';

const content = join(process.env['SITE_CITY'] ?? '.', 'content');

export const collections = {
  articles: defineCollection({ loader: glob({ base: join(content, 'articles'), pattern: '{zh,en}/*.mdx' }), schema: articleSchema }),
  articleVersions: defineCollection({
    loader: glob({
      base: join(content, 'articles'),
      pattern: '{zh,en}/*.versions/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: articleVersionSchema,
  }),
  pages: defineCollection({ loader: glob({ base: join(content, 'pages'), pattern: '{zh,en}/*.mdx' }), schema: pageSchema }),
};
