import type { Words } from '../../core/words.ts';

const registers = 'content/register.yaml content/register.keys';

/** How a first text is taken out of the register again, which holds only while the registration is not committed. */
export const undoFirst: Words = { zh: `git restore ${registers}`, en: `git restore ${registers}` };

/** The same of a correction of text `version`: beside the registers it has written the article and its version. */
export const undoCorrection = (article: string, version: number): Words => ({
  zh: `把没有提交的其他改动另存一份，用 git restore content 恢复整个 content/，再删去 content/articles/${article}.versions/${version}.mdx`,
  en: `keep copies of other edits, put all of content/ back with git restore content, then delete content/articles/${article}.versions/${version}.mdx`,
});

/** What to do before text `version` of an article can be registered again, while its registration is not committed. */
export const undoText = (article: string, version: number): Words => {
  if (version > 1) {
    const { zh, en } = undoCorrection(article, version - 1);
    return { zh: `${zh}，从 npm run correct 做起`, en: `${en}, and begin again with npm run correct` };
  }
  return {
    zh: `${undoFirst.zh}，再运行 npm run publish -- ${article}`,
    en: `${undoFirst.en}, then npm run publish -- ${article}`,
  };
};
