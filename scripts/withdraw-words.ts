import { dryRunDoes } from './command-line.ts';
import { undoLine } from './correct-words.ts';

export const withdrawCommand = {
  name: 'npm run withdraw',
  does: {
    zh: '让一篇已发布的文章下线：网址上留下撤回的日期、原因和全部更正；正文存为最后一版旧文，照旧可以读到；还没到发布日的，没有人读过，文字一并删去。',
    en: 'Takes a published article off the site: its address keeps the day, the reason and every correction; the text is kept as its last version and can still be read; where its day has not come nobody has read it, and the text is deleted.',
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
      zh: '法律要求删除时用：正文和全部旧文都不保留；已经撤回、文字还留着的，也可以再用它删去（Git 历史另按 CONTRIBUTING 清理）',
      en: 'where the law demands a deletion: neither the text nor any version of it is kept, also of an article that was withdrawn before with its texts kept (clean the Git history as CONTRIBUTING says)',
    },
    'dry-run': dryRunDoes,
  },
};

/** What `npm run withdraw` says beyond what it shares with `npm run correct`. */
export const withdrawWords = {
  zh: {
    noReason: '--reason 用一句话说明为什么撤回；读者会看到。',
    draft: (name: string) => `${name} 还是草稿，没有发布过：直接删去即可。`,
    already: (name: string) => `${name} 已经撤回。`,
    unedited: (name: string, on: string, reason: string, version: number) =>
      `${name} 在 ${on} 登记了更正“${reason}”，还没有做完：先修改正文，运行 npm run publish -- ${name}。\n${undoLine.zh(name, version)}`,
    title: '--title 只与 --remove-texts 合用。',
    canRemove: (name: string) =>
      `它的文字还留着，可以读到。法律要求删去的，运行 npm run withdraw -- ${name} --reason "…" --remove-texts`,
    does: (on: string, reason: string) => `${on} 撤回：${reason}`,
    removes: (on: string, name: string, reason: string) => `${on} 删去 ${name} 撤回时留下的文字：${reason}`,
    keeps: (file: string) => `正文存为 ${file}`,
    deletes: '正文和旧文都删去。',
    unread: (appears: string) => `正文删去，不存为旧文：${appears} 才发布，还没有人读过。`,
    titleStays: (title: string, file: string) =>
      `标题照旧留在原网址：“${title}”。标题也不能留的，用 --remove-texts --title "…" 换一个；已经做完的，直接改 ${file} 里的 title 和 summary。`,
    twin: (twin: string, mustGo: boolean) =>
      `${twin} ${mustGo ? '的文字没有一起删去' : '没有一起撤回'}。也要的话，运行 npm run withdraw -- ${twin} --reason "…"${mustGo ? ' --remove-texts' : ''}`,
    done: (file: string) =>
      `已登记。${file} 只留下开头的信息。运行 npm run check，再把 content/ 里的改动用 Git 一起提交：git add content，再 git commit`,
    clean: '现在按 CONTRIBUTING 清理 Git 历史、缓存和副本。',
  },
  en: {
    noReason: '--reason says in a sentence why it is withdrawn; readers see it.',
    draft: (name: string) => `${name} is a draft and was never published: simply delete it.`,
    already: (name: string) => `${name} is withdrawn already.`,
    unedited: (name: string, on: string, reason: string, version: number) =>
      `The correction of ${name} of ${on} (“${reason}”) is not finished: edit the text and run npm run publish -- ${name} first.\n${undoLine.en(name, version)}`,
    title: '--title goes with --remove-texts only.',
    canRemove: (name: string) =>
      `Its texts are kept and can be read. Where the law demands that they go, run npm run withdraw -- ${name} --reason "…" --remove-texts`,
    does: (on: string, reason: string) => `Withdrawal of ${on}: ${reason}`,
    removes: (on: string, name: string, reason: string) =>
      `On ${on} the texts that the withdrawal of ${name} kept are removed: ${reason}`,
    keeps: (file: string) => `The text is kept as ${file}`,
    deletes: 'The text and its versions are removed.',
    unread: (appears: string) =>
      `The text is deleted, and not kept as a version: it would have appeared on ${appears}, and nobody has read it.`,
    titleStays: (title: string, file: string) =>
      `The title stays at its address: “${title}”. Where it may not stay either, give another with --remove-texts --title "…"; once all is done, edit title and summary in ${file}.`,
    twin: (twin: string, mustGo: boolean) =>
      `${mustGo ? `The texts of ${twin} are not removed with it` : `${twin} is not withdrawn with it`}. Where it is to go too, run npm run withdraw -- ${twin} --reason "…"${mustGo ? ' --remove-texts' : ''}`,
    done: (file: string) =>
      `Registered. Of ${file} only its front matter is left. Run npm run check, then commit all that changed under content/ to Git: git add content, then git commit`,
    clean: 'Now clean the Git history, caches and mirrors as CONTRIBUTING says.',
  },
};
