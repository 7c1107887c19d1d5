import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Problem } from '../../releases/check/problem.ts';
import { namesOf, readContentText } from './content-folder.ts';
import { inBothLanguages } from './problem-message.ts';
import { readMatter } from './read-matter.ts';

/** One text of a collection: its id, its path as messages name it, its path on this machine. */
interface TextFile {
  id: string;
  file: string;
  path: string;
}

type Collection = 'articles' | 'articleVersions' | 'pages' | 'documents';

/** The texts of a collection under `content/`: `zh/<slug>`, or `zh/<slug>.versions/<n>` of superseded ones. */
export function listTexts(contentFolder: string, collection: Collection): TextFile[] {
  const type = collection === 'articleVersions' ? 'articles' : collection;
  const textsIn = (folder: string): TextFile[] =>
    namesOf(resolve(contentFolder, type, folder)).flatMap((name) => {
      if (!name.endsWith('.mdx')) return [];
      return [
        {
          id: `${folder}/${name.slice(0, -4)}`,
          file: `content/${type}/${folder}/${name}`,
          path: resolve(contentFolder, type, folder, name),
        },
      ];
    });
  return ['zh', 'en'].flatMap((locale) => {
    if (collection !== 'articleVersions') return textsIn(locale);
    const folders = namesOf(resolve(contentFolder, type, locale)).filter((name) => name.endsWith('.versions'));
    return folders.flatMap((name) => textsIn(`${locale}/${name}`));
  });
}

/**
 * Astro's loader of texts: it decodes a file and reads its front matter as the check does, so that nothing the check
 * accepted means another thing on the site. In `astro dev` a text with a mistake is left out until it is right: the
 * check says over the page what is wrong.
 */
export const textLoader = (contentFolder: string, collection: Collection): Loader => ({
  name: 'text-loader',
  load: async ({ store, config, parseData, generateDigest, watcher, logger }) => {
    const root = fileURLToPath(config.root);
    const readAll = async (): Promise<void> => {
      const problems: Problem[] = [];
      store.clear();
      for (const { id, file, path } of listTexts(contentFolder, collection)) {
        const { text, problems: undecoded } = readContentText(file, path);
        const read = text === null ? null : readMatter(file, text);
        problems.push(...undecoded, ...(read?.problems ?? []));
        if (text === null || !read || read.problems.length > 0) continue;
        try {
          const data = await parseData({ id, data: { ...Object(read.frontMatter) }, filePath: path });
          store.set({
            id,
            data,
            filePath: relative(root, path).replaceAll('\\', '/'),
            digest: generateDigest(text),
            deferredRender: true,
          });
        } catch (error) {
          if (!watcher) throw error;
        }
      }
      if (problems.length === 0) return;
      if (!watcher) throw new Error(inBothLanguages(problems));
      logger.warn(inBothLanguages(problems));
    };
    await readAll();
    const isOurs = (path: string): boolean => path.endsWith('.mdx') && resolve(path).startsWith(resolve(contentFolder));
    watcher?.on('all', (_event, path) => {
      if (isOurs(path)) readAll().catch((error: unknown) => logger.error(String(error)));
    });
  },
});
