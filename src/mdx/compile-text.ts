import { unified } from '@astrojs/markdown-remark';
import { buildPlugins } from './markdown.ts';
import { fitMarkup } from './fit-markup.ts';

/** The compiler of texts that the site is configured with. What it reads is decided in `markdown.ts` alone. */
export const textCompiler = unified({ remarkPlugins: buildPlugins, rehypePlugins: [fitMarkup], gfm: false, smartypants: false });
