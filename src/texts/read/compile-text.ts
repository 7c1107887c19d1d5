import { pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import { fitMarkup } from './fit-markup.ts';
import { buildPlugins } from './markdown.ts';
import { splitText } from './split-text.ts';

/** The compiler of texts that the site is configured with. What it reads is decided in `markdown.ts` alone. */
export const textCompiler = unified({
  remarkPlugins: buildPlugins,
  rehypePlugins: [fitMarkup],
  gfm: false,
  smartypants: false,
});

/** The module that the build makes of a text, as JavaScript. Throws where the build would stop. */
export async function compileText(file: string, text: string): Promise<string> {
  const shared = { syntaxHighlight: false, gfm: false, smartypants: false } as const;
  const renderer = await textCompiler.createMdxRenderer?.(shared, { srcDir: pathToFileURL('/src/'), optimize: false });
  if (!renderer) throw new Error('The compiler of texts makes no MDX.');
  const { code } = await renderer.process(splitText(text)?.body ?? text, file, {});
  return code;
}
