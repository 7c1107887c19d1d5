import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Tree } from '../read/markdown.ts';

const twins = { zh: 'en', en: 'zh' } as const;

/**
 * Remark plugin: a picture that needs no words may lie with the other language alone, for `![…](…)` as for `<Figure>`;
 * the bundler looks beside the text only.
 */
export const twinPictures =
  () =>
  (tree: Tree, file: { path?: string }): void => {
    const folder = dirname(resolve(file.path ?? '.'));
    const language = folder.split(sep).findLast((step) => step === 'zh' || step === 'en');
    if (language !== 'zh' && language !== 'en') return;
    visit(tree, (node) => {
      if (node.type !== 'image' || /^(?:[a-z]+:|\/|#)/i.test(node.url) || existsSync(join(folder, node.url))) return;
      const steps = folder.split(sep);
      steps[steps.lastIndexOf(language)] = twins[language];
      const other = join(steps.join(sep), node.url);
      if (existsSync(other)) node.url = relative(folder, other).split(sep).join('/');
    });
  };
