import { dryRunDoes } from './command-line.ts';

export const publishCommand = {
  name: 'npm run publish',
  does: {
    zh: '发布文章：检查后，把现在的文字登记为下一版；草稿的 draft: true 一行由命令删去。更正后的文字也这样登记。',
    en: 'Publishes articles: checks the present text and registers it as its next version; from a draft it removes the line draft: true. A corrected text is registered in the same way.',
  },
  operands: [
    {
      name: '<zh|en>/<slug> …',
      does: {
        zh: '哪几篇文章，如 zh/clean-markets en/clean-markets',
        en: 'which articles, such as zh/clean-markets en/clean-markets',
      },
      mayRepeat: true,
    },
  ],
  flags: {
    all: {
      zh: '登记所有不是草稿、还没有登记的文字',
      en: 'register every text that is no draft and not registered yet',
    },
    'dry-run': dryRunDoes,
  },
};

/** What `npm run publish` says beyond what it shares with `npm run correct`. */
export const publishWords = {
  zh: {
    noName: '写明发布哪几篇文章，如 zh/clean-markets；或用 --all。',
    withdrawn: (name: string) => `${name} 已经撤回。要重新发布，用另一个文件名。`,
    draftLine: (file: string) => `${file} 里没有单独一行 draft: true，命令不知道删哪里：请自己删去草稿标记。`,
    nothing: (names: string[]) =>
      names.length > 0 ? `已经登记，没有新的改动：${names.join('、')}` : '没有新的文字要登记。',
    does: (name: string, version: number, office: string, appears: string | undefined, isDraft: boolean) =>
      `${name} 第 ${version} 版，${office}${appears ? `；${appears} 起发布` : ''}${isDraft ? '；删去 draft: true' : ''}`,
    scheduled: '还没到发布日的文章，短名和发布日从下一次构建起就在公开的登记册里，只有文字不在：短名不要透露内容。',
    dryRun: '试运行：没有写入任何文件。',
    done: '已登记。把 content/ 里的改动用 Git 一起提交：git add content，再 git commit，构建以后就会发布。',
  },
  en: {
    noName: 'Name the articles to publish, such as en/clean-markets, or use --all.',
    withdrawn: (name: string) => `${name} was withdrawn. To publish the piece again give it another name.`,
    draftLine: (file: string) => `${file} has no line “draft: true” to take out: delete the mark of a draft yourself.`,
    nothing: (names: string[]) =>
      names.length > 0
        ? `Registered already, with nothing new since: ${names.join(', ')}`
        : 'There is nothing new to register.',
    does: (name: string, version: number, office: string, appears: string | undefined, isDraft: boolean) =>
      `${name} version ${version}, ${office}${appears ? `; appears on ${appears}` : ''}${isDraft ? '; the line draft: true goes' : ''}`,
    scheduled:
      'The name (slug) and the day of a text that is yet to appear are in the public register from the next build on; only its text is not. Choose a name that gives nothing away.',
    dryRun: 'Dry run: nothing was written.',
    done: 'Registered. Commit all that changed under content/ to Git: git add content, then git commit. The next build publishes it.',
  },
};
