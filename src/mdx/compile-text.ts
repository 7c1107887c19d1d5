import { unified } from '@astrojs/markdown-remark';
import { buildPlugins } from './markdown.ts';

/** The compiler of texts that the site is configured with. What it reads is decided in `markdown.ts` alone. */
export const textCompiler = unified({ remarkPlugins: buildPlugins, gfm: false, smartypants: false });
