import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { pageSchema } from './content-types/page.ts';

const content = join(process.env['SITE_CITY'] ?? '.', 'content');

export const collections = {
  pages: defineCollection({ loader: glob({ base: join(content, 'pages'), pattern: '{zh,en}/*.mdx' }), schema: pageSchema }),
};
