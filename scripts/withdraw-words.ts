import { dryRunDoes } from './command-line.ts';

export const withdrawCommand = {
  name: 'npm run withdraw',
  does: {
    zh: '让一篇已公布的文章下线：网址上留下撤回的日期、原因和全部更正；正文存为最后一版旧文，照旧可以读到。',
    en: 'Takes a published article off the site: its address keeps the day, the reason and every correction; the text is kept as its last version and can still be read.',
  },
  operands: [
    {
      name: '<zh|en>/<slug>',
      does: { zh: '哪一篇文章，如 zh/clean-markets', en: 'which article, such as en/clean-markets' },
    },
  ],
  texts: {
    reason: {
      value: '"…"',
      does: { zh: '为什么撤回，用一句话说明；读者会看到', en: 'why it is withdrawn, in a sentence; readers see it' },
    },
    title: {
      value: '"…"',
      does: {
        zh: '与 --remove-texts 合用：原标题也不能留时，换成这个标题',
        en: 'with --remove-texts: the title to show where the old one may not stay',
      },
      isOptional: true,
    },
  },
  flags: {
    'remove-texts': {
      zh: '法律要求删除时用：正文和全部旧文都不保留（Git 历史另按 CONTRIBUTING 清理）',
      en: 'where the law demands a deletion: neither the text nor any version of it is kept (clean the Git history as CONTRIBUTING says)',
    },
    'dry-run': dryRunDoes,
  },
};

/** What `npm run withdraw` says beyond what it shares with `npm run correct`. */
export const withdrawWords = {
  zh: {
    noReason: '--reason 用一句话说明为什么撤回；读者会看到。',
    draft: (name: string) => `${name} 还是草稿，没有公布过：直接删去即可。`,
    already: (name: string) => `${name} 已经撤回。`,
    unedited: (name: string, on: string, reason: string) =>
      `${name} 在 ${on} 登记了更正“${reason}”，还没有做完：先改正文，运行 npm run publish -- ${name}。`,
    title: '--title 只与 --remove-texts 合用。',
    does: (on: string, reason: string, file: string | null) =>
      `${on} 撤回：${reason}\n${file === null ? '正文和旧文都删去。' : `正文存为 ${file}`}`,
    done: (file: string) => `已登记。${file} 只留下开头的信息。运行 npm run check，再把 content/ 里的改动一起提交。`,
    clean: '现在按 CONTRIBUTING 清理 Git 历史、缓存和副本。',
  },
  en: {
    noReason: '--reason says in a sentence why it is withdrawn; readers see it.',
    draft: (name: string) => `${name} is a draft and was never published: simply delete it.`,
    already: (name: string) => `${name} is withdrawn already.`,
    unedited: (name: string, on: string, reason: string) =>
      `The correction of ${name} of ${on} (“${reason}”) is not finished: edit the text and run npm run publish -- ${name} first.`,
    title: '--title goes with --remove-texts only.',
    does: (on: string, reason: string, file: string | null) =>
      `Withdrawal of ${on}: ${reason}\n${file === null ? 'The text and its versions are removed.' : `The text is kept as ${file}`}`,
    done: (file: string) =>
      `Registered. Of ${file} only its front matter is left. Run npm run check, then commit all that changed under content/.`,
    clean: 'Now clean the Git history, caches and mirrors as CONTRIBUTING says.',
  },
};
