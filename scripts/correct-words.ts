import { undoCorrection } from '../src/texts/check/undo-words.ts';
import { dryRunDoes } from './command-line.ts';

export const correctCommand = {
  name: 'npm run correct',
  does: {
    zh: '更正已发布的文章之前运行：存下现在的文字，登记这次更正；然后修改正文，再用 npm run publish 登记新的文字。',
    en: 'Run it before a published article is corrected: it keeps the present text and registers the correction; then edit the text and run npm run publish.',
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
      does: {
        zh: '改了什么、为什么改，用一句话说明；读者会看到',
        en: 'what is corrected and why, in a sentence; readers see it',
      },
    },
  },
  flags: { 'dry-run': dryRunDoes },
};

/** How a correction that was registered by mistake is taken back. */
export const undoLine = {
  zh: (name: string, version: number) => `登记错了、还没有提交的：${undoCorrection(name, version).zh}。`,
  en: (name: string, version: number) =>
    `Where it was a mistake and nothing is committed yet: ${undoCorrection(name, version).en}.`,
};

const listed = (names: readonly string[], comma: string): string =>
  names.slice(0, 20).join(comma) + (names.length > 20 ? ' …' : '');

/** What `npm run correct` says. */
export const correctWords = {
  zh: {
    unknown: (found: string, near: string, names: readonly string[]) =>
      `没有文章“${found}”${near}\n应为：${listed(names, '、') || '（还没有文章）'}`,
    noReason: '--reason 用一句话说明改了什么、为什么改；读者会看到。',
    withdrawn: (name: string) => `${name} 已经撤回，没有正文可以更正。`,
    draft: (name: string) => `${name} 还是草稿，没有发布过：直接改，不用更正。`,
    future: (name: string, day: string) =>
      `${name} 要到 ${day} 才发布：直接改，不用更正；改完运行 npm run publish -- ${name}。`,
    unedited: (name: string, on: string, reason: string, version: number) =>
      `${name} 在 ${on} 登记了更正“${reason}”，但正文还没有修改：先修改正文。\n${undoLine.zh(name, version)}`,
    does: (on: string, reason: string, file: string) => `${on} 更正：${reason}\n现在的文字存为 ${file}`,
    already: '这次更正已经登记过。',
    dryRun: '试运行：没有写入任何文件。',
    done: (file: string, name: string, version: number) =>
      `已登记。现在请修改 ${file} 的正文；开头的 corrections 不要动。\n改好后运行 npm run publish -- ${name}，登记新的文字。\n${undoLine.zh(name, version)}`,
    former: '更正登记册还是旧写法：先运行 npm run migrate。',
  },
  en: {
    unknown: (found: string, near: string, names: readonly string[]) =>
      `There is no article “${found}”${near}\nallowed: ${listed(names, ', ') || '(no article yet)'}`,
    noReason: '--reason says in a sentence what is corrected and why; readers see it.',
    withdrawn: (name: string) => `${name} was withdrawn: there is no text to correct.`,
    draft: (name: string) => `${name} is a draft and was never published: edit it, nothing is to be corrected.`,
    future: (name: string, day: string) =>
      `${name} is not published before ${day}: edit it, nothing is to be corrected; then run npm run publish -- ${name}.`,
    unedited: (name: string, on: string, reason: string, version: number) =>
      `${name} was announced as corrected on ${on} (“${reason}”), but its text is still the same: edit the text first.\n${undoLine.en(name, version)}`,
    does: (on: string, reason: string, file: string) =>
      `Correction of ${on}: ${reason}\nThe present text is kept as ${file}`,
    already: 'This correction is registered already.',
    dryRun: 'Dry run: nothing was written.',
    done: (file: string, name: string, version: number) =>
      `Registered. Now edit the text of ${file}; leave “corrections” at its head alone.\nThen run npm run publish -- ${name}, which registers the corrected text.\n${undoLine.en(name, version)}`,
    former: 'The registers of corrections are of the form used before: run npm run migrate first.',
  },
};
