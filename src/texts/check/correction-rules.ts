import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';

const restoreArticle = {
  zh: '从 Git 取回这条更正。更正公布后不改不删；说错了，就再更正一次：npm run correct。',
  en: 'Restore the correction from Git. Once published it is neither edited nor removed; where it was wrong, correct again: npm run correct.',
};
const restoreVersion = {
  zh: '从 Git 取回这个文件。旧文只由 npm run correct 存入。',
  en: 'Restore the file from Git. Only npm run correct keeps superseded texts.',
};
const restoreRegister = {
  zh: '从 Git 取回更正登记册。它只由 npm run correct 写入。',
  en: 'Restore the register of corrections from Git. Only npm run correct writes it.',
};
const asRegistered = { zh: '与登记时一字不差', en: 'word for word as it was registered' };

/** Every rule of corrections, with its words. */
export const correctionRules = {
  'correction-unregistered': {
    wrong: { zh: '{on} 的更正没有登记', en: 'the correction of {on} is not registered' },
    allowed: { zh: '只有 npm run correct 写入的更正', en: 'corrections that npm run correct wrote' },
    remedy: {
      zh: '删去这条更正，把正文恢复到改动之前，运行 npm run correct -- {article} --reason "…"，然后再改正文。',
      en: 'Take it out, put the text back as it was, run npm run correct -- {article} --reason "…", then edit the text.',
    },
  },
  'correction-edited': {
    wrong: {
      zh: '{on} 的更正（第 {version} 版）在登记之后被改动：{found}',
      en: 'the correction of {on} (version {version}) was edited after it was registered: {found}',
    },
    allowed: asRegistered,
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
  'correction-ahead': {
    wrong: {
      zh: '更正的日期 {found} 晚于今天（{today}）',
      en: 'the correction’s day {found} lies after today, {today}',
    },
    allowed: { zh: '{today} 或更早', en: '{today} or earlier' },
    remedy: {
      zh: '核对日期；也可能是本机的时钟或 SITE_TODAY 不对。',
      en: 'Check the day; this machine’s clock or SITE_TODAY may be wrong.',
    },
  },
  'correction-day-order': {
    wrong: {
      zh: '第 {version} 版的日期 {found} 早于前一版的 {before}',
      en: 'version {version} is of {found}, before the version ahead of it ({before})',
    },
    allowed: { zh: '{before} 或更晚', en: '{before} or later' },
    remedy: restoreRegister,
  },
  'version-changed': {
    wrong: { zh: '旧文的内容变了：SHA-256 为 {found}', en: 'a superseded text has changed: SHA-256 {found}' },
    allowed: { zh: '登记的 {expected}', en: 'the registered {expected}' },
    remedy: restoreVersion,
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
  'corrected-article-missing': {
    wrong: { zh: '文章 {found} 不在了，它的更正还在', en: 'the article {found} is gone, though it was corrected' },
    allowed: { zh: '更正过的文章不删除、不改名', en: 'an article that was corrected is neither deleted nor renamed' },
    remedy: {
      zh: '从 Git 取回文章和它旁边的文件。要让它下线，运行 npm run withdraw -- {article} --reason "…"：原因和更正留在原来的网址。',
      en: 'Restore the article and the files beside it from Git. To take it off the site run npm run withdraw -- {article} --reason "…": the reason and the corrections stay at its address.',
    },
  },
  'corrected-article-hidden': {
    wrong: { zh: '文章 {article} 更正过，现在却{why}', en: 'the article {article} was corrected, but now {why}' },
    allowed: { zh: '公布并更正过的文章一直公开', en: 'an article that was published and corrected stays published' },
    remedy: {
      zh: '改回来。要让它下线，运行 npm run withdraw -- {article} --reason "…"：原因和更正留在原来的网址。',
      en: 'Change it back. To take it off the site run npm run withdraw -- {article} --reason "…": the reason and the corrections stay at its address.',
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
      zh: '从 Git 取回文件。要重新发表，用另一个文件名。',
      en: 'Restore the file from Git. To publish the piece again give it another name.',
    },
  },
  'corrections-format': {
    wrong: { zh: '更正登记册写法不对：{found}', en: 'the register of corrections is not as it should be: {found}' },
    allowed: { zh: 'npm run correct 写出的样子', en: 'what npm run correct writes' },
    remedy: restoreRegister,
  },
  'corrections-altered': {
    wrong: {
      zh: '第 {found} 版的条目在登记之后被改动',
      en: 'the entry of version {found} was altered after it was registered',
    },
    allowed: { zh: '与记下的哈希 {expected} 一致', en: 'its hash as it was recorded: {expected}' },
    remedy: restoreRegister,
  },
  'corrections-order': {
    wrong: {
      zh: '第 {found} 版的条目不在应在的位置：它接在 {base} 之后',
      en: 'the entry of version {found} is out of place: it follows {base}',
    },
    allowed: { zh: '1、2、3……一版接一版', en: '1, 2, 3 …, each on the one before' },
    remedy: restoreRegister,
  },
  'corrections-fork': {
    wrong: {
      zh: '第 {found} 版和第 {other} 版的条目接在同一版 {base} 之后',
      en: 'the entries of versions {found} and {other} both follow {base}',
    },
    allowed: { zh: '每一版之后只有一版', en: 'one version after each version' },
    remedy: {
      zh: '多为两人同时更正所致：撤下其中一次的改动，再用 npm run correct 重做。',
      en: 'Two people probably corrected at once: take one correction out whole and make it again with npm run correct.',
    },
  },
} as const satisfies Record<string, Rule>;

export type CorrectionRule = keyof typeof correctionRules;

/** A problem in an article's corrections. */
export const correctionProblem = problemsOf(correctionRules);
