import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { articleVersionSchema } from './content-types/article-version.ts';
import { articleSchema } from './content-types/article.ts';
import { pageSchema } from './content-types/page.ts';
import { textLoader } from './mdx/content-loader.ts';

const content = join(process.env['SITE_CITY'] ?? '.', 'content');

export const collections = {
  articles: defineCollection({ loader: textLoader(content, 'articles'), schema: articleSchema }),
  articleVersions: defineCollection({ loader: textLoader(content, 'articleVersions'), schema: articleVersionSchema }),
  pages: defineCollection({ loader: textLoader(content, 'pages'), schema: pageSchema }),
};
