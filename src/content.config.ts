import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { textLoader } from './texts/read/content-loader.ts';
import { articleVersionSchema } from './texts/types/article-version.ts';
import { articleSchema } from './texts/types/article.ts';
import { documentSchema } from './texts/types/document.ts';
import { pageSchema } from './texts/types/page.ts';

const content = join(process.env['SITE_CITY'] ?? '.', 'content');

export const collections = {
  articles: defineCollection({ loader: textLoader(content, 'articles'), schema: articleSchema }),
  articleVersions: defineCollection({ loader: textLoader(content, 'articleVersions'), schema: articleVersionSchema }),
  pages: defineCollection({ loader: textLoader(content, 'pages'), schema: pageSchema }),
  documents: defineCollection({ loader: textLoader(content, 'documents'), schema: documentSchema }),
};
