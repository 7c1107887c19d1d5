import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { registerRules } from './register-rules.ts';

const restoreArticle = {
  zh: '从 Git 取回这条更正。更正发布后不改不删；说错了，就再更正一次：npm run correct。',
  en: 'Restore the correction from Git. Once published it is neither edited nor removed; where it was wrong, correct again: npm run correct.',
};
const restoreVersion = {
  zh: '从 Git 取回这个文件。旧文只由 npm run correct 和 withdraw 存入。',
  en: 'Restore the file from Git. Only npm run correct and withdraw keep superseded texts.',
};
const changed = {
  zh: '先把改过的文件另存一份。登记已经提交的：从 Git 取回原文（git restore content/articles/{article}.mdx；{key} 若被改过，也取回）；要改，就运行 npm run correct -- {article} --reason "…"，照另存的改，再 npm run publish。登记还没有提交的：{undo}。',
  en: 'Keep a copy of the edited file first. Where its registration is committed: restore the text from Git (git restore content/articles/{article}.mdx; {key} too, where that was edited); to change it run npm run correct -- {article} --reason "…", edit it as in your copy, then npm run publish. Where the registration is not committed yet: {undo}.',
};
const publishIt = { zh: '运行 npm run publish -- {article}。', en: 'Run npm run publish -- {article}.' };

/** Rules of articles against their register, with the words. */
const articleRules = {
  'text-unregistered': {
    wrong: { zh: '这篇文章还没有登记', en: 'this article is not registered' },
    allowed: { zh: '不是草稿的文章都要登记', en: 'every article that is no draft is registered' },
    remedy: {
      zh: '写好了，就运行 npm run publish -- {article}；还没写好，在开头加 draft: true。',
      en: 'When it is ready run npm run publish -- {article}; while it is not, write draft: true at its head.',
    },
  },
  'text-changed': {
    wrong: {
      zh: '发布后的文字变了：与登记的第 {version} 版不符',
      en: 'the text has changed since it was published: it is not what was registered as version {version}',
    },
    allowed: { zh: '与发布时一字不差', en: 'byte for byte what was published' },
    remedy: changed,
  },
  'text-changed-early': {
    wrong: {
      zh: '文章登记后又改过；{appears} 才发布，还没有人读到',
      en: 'the text was edited after it was registered; it appears on {appears}, and nobody has read it yet',
    },
    allowed: { zh: '发布的就是登记的文字', en: 'the text that was registered' },
    remedy: publishIt,
  },
  'text-changed-late': {
    wrong: {
      zh: '文字变了，与登记的第 {version} 版不符；它 {appears} 已经发布，不能重新登记',
      en: 'the text is not what was registered as version {version}; that appeared on {appears}, so it cannot be registered again',
    },
    allowed: { zh: '与发布时一字不差', en: 'byte for byte what was published' },
    remedy: changed,
  },
  'correction-unfinished': {
    wrong: {
      zh: '{on} 的更正已经登记，正文还没有改',
      en: 'the correction of {on} is registered, but the text is still the same',
    },
    allowed: {
      zh: '登记更正、修改正文、登记新文，三步做完',
      en: 'a correction, then the corrected text, then its registration',
    },
    remedy: {
      zh: '修改正文，再运行 npm run publish -- {article}。更正登记错了、还没有提交的：{undo}。',
      en: 'Edit the text, then run npm run publish -- {article}. Where the correction was a mistake and nothing is committed yet: {undo}.',
    },
  },
  'corrected-text-unregistered': {
    wrong: {
      zh: '{on} 更正后的文字还没有登记',
      en: 'the text as corrected on {on} is not registered',
    },
    allowed: {
      zh: '登记更正、修改正文、登记新文，三步做完',
      en: 'a correction, then the corrected text, then its registration',
    },
    remedy: {
      zh: '运行 npm run publish -- {article}。更正登记错了、还没有提交的：{undo}。',
      en: 'Run npm run publish -- {article}. Where the correction was a mistake and nothing is committed yet: {undo}.',
    },
  },
  'correction-unregistered': {
    wrong: { zh: '{on} 的更正没有登记', en: 'the correction of {on} is not registered' },
    allowed: { zh: '只有 npm run correct 写入的更正', en: 'corrections that npm run correct wrote' },
    remedy: {
      zh: '先把改过的文件另存一份，删去这条更正，把正文恢复到改动之前，运行 npm run correct -- {article} --reason "…"，然后再改正文。',
      en: 'Keep a copy of the edited file, take the correction out, put the text back as it was, run npm run correct -- {article} --reason "…", then edit the text.',
    },
  },
  'correction-edited': {
    wrong: {
      zh: '{on} 的更正（第 {version} 版）在登记之后被改动：{found}',
      en: 'the correction of {on} (version {version}) was edited after it was registered: {found}',
    },
    allowed: { zh: '与登记时一字不差：{expected}', en: 'word for word as it was registered: {expected}' },
    remedy: restoreArticle,
  },
  'correction-removed': {
    wrong: {
      zh: '{on} 登记的更正（第 {version} 版）不在文章里',
      en: 'the correction registered on {on} (version {version}) is not in the article',
    },
    allowed: { zh: '登记过的更正都写在 corrections 里', en: 'every registered correction under “corrections”' },
    remedy: restoreArticle,
  },
  'version-changed': {
    wrong: {
      zh: '旧文的内容变了：与登记的第 {version} 版不符',
      en: 'a superseded text has changed: it is not what was registered as version {version}',
    },
    allowed: { zh: '与发布时一字不差', en: 'byte for byte what was published' },
    remedy: {
      zh: '从 Git 取回这个文件（{key} 若被改过，也取回）。旧文只由 npm run correct 和 withdraw 存入。',
      en: 'Restore the file from Git (and {key}, where that was edited). Only npm run correct and withdraw keep superseded texts.',
    },
  },
  'version-missing': {
    wrong: { zh: '第 {version} 版的旧文不见了', en: 'the superseded text of version {version} is missing' },
    allowed: { zh: '登记的每一版都有旧文', en: 'a text for every registered version' },
    remedy: restoreVersion,
  },
  'version-stray': {
    wrong: { zh: '这个文件没有登记', en: 'this file is not registered' },
    allowed: { zh: '这里只有登记过的旧文：{allowed}', en: 'registered superseded texts alone: {allowed}' },
    remedy: {
      zh: '移走或删去；登记册若被改过，从 Git 取回。',
      en: 'Move it away or delete it; where the register was edited, restore that from Git.',
    },
  },
  'version-broken': {
    wrong: { zh: '这篇旧文已经无法显示：{found}', en: 'this superseded text can no longer be shown: {found}' },
    allowed: { zh: '旧文用到的图片、组件都留着', en: 'what superseded texts use stays' },
    remedy: {
      zh: '放回原来的图片或组件；新图另取文件名。',
      en: 'Put the picture or component back; a new picture takes a new name.',
    },
  },
  'published-article-missing': {
    wrong: { zh: '文章 {found} 不在了，它登记过', en: 'the article {found} is gone, though it was registered' },
    allowed: { zh: '登记过的文章不删除、不改名', en: 'an article that was registered is neither deleted nor renamed' },
    remedy: {
      zh: '从 Git 取回文章和它旁边的文件：git restore "content/articles/{article}.*"。要让它下线，运行 npm run withdraw -- {article} --reason "…"：原因和更正留在原来的网址。登记还没有提交的：{undo}。',
      en: 'Restore the article and the files beside it from Git: git restore "content/articles/{article}.*". To take it off the site run npm run withdraw -- {article} --reason "…": the reason and the corrections stay at its address. Where the registration is not committed yet: {undo}.',
    },
  },
  'published-article-hidden': {
    wrong: { zh: '文章 {article} 登记过，现在却{why}', en: 'the article {article} was registered, but now {why}' },
    allowed: { zh: '发布过的文章一直公开', en: 'an article that was published stays published' },
    remedy: {
      zh: '改回来。要让它下线，运行 npm run withdraw -- {article} --reason "…"：原因和更正留在原来的网址。登记还没有提交、也还不发布的：{undo}。',
      en: 'Change it back. To take it off the site run npm run withdraw -- {article} --reason "…": the reason and the corrections stay at its address. Where its registration is not committed and it is not to appear yet: {undo}.',
    },
  },
  'withdrawal-unregistered': {
    wrong: {
      zh: '文章写着 withdrawn: true，却没有登记撤回',
      en: 'the article says withdrawn: true, but no withdrawal is registered',
    },
    allowed: { zh: '只有 npm run withdraw 写入的撤回', en: 'withdrawals that npm run withdraw wrote' },
    remedy: {
      zh: '删去这一行，再运行 npm run withdraw -- {article} --reason "…"。',
      en: 'Delete the line, then run npm run withdraw -- {article} --reason "…".',
    },
  },
  'withdrawal-undone': {
    wrong: { zh: '文章已于 {on} 登记撤回，{why}', en: 'the article was withdrawn on {on}, but {why}' },
    allowed: { zh: '撤回后只留开头的信息，不留正文', en: 'front matter with withdrawn: true, and no text' },
    remedy: {
      zh: '从 Git 取回文件。要重新发布，用另一个文件名。',
      en: 'Restore the file from Git. To publish the piece again give it another name.',
    },
  },
} as const satisfies Record<string, Rule>;

/** Every rule of the record of articles. */
export const recordRules = { ...registerRules, ...articleRules };

export type RecordRule = keyof typeof recordRules;

/** Rules that say what is still to be done with a text, not that one is wrong. */
export const unfinishedRules: readonly string[] = [
  ...['text-unregistered', 'text-changed', 'text-changed-early', 'text-changed-late'],
  ...['correction-unfinished', 'corrected-text-unregistered'],
];

/** A problem in the record of articles. */
export const recordProblem = problemsOf(recordRules);
