import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { textSource } from '../src/texts/read/text-source.ts';

/** Gives the compiler the texts of a city as the check reads them, in a build and in `astro dev`. */
export const loadTexts = (folder: string): Plugin => ({
  name: 'load-texts',
  enforce: 'pre',
  load: {
    filter: { id: /\.mdx$/ },
    handler: (id) => textSource(relative(folder, id).replaceAll('\\', '/'), id),
  },
});
