import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';

const restorePublished = {
  zh: '从 Git 取回 content/corrections.yaml。它只由 npm run correct 和 npm run withdraw 写入。',
  en: 'Restore content/corrections.yaml from Git. Only npm run correct and npm run withdraw write it.',
};
const restoreOwn = {
  zh: '从 Git 取回文章和它的更正登记册。要让文章下线，运行 npm run withdraw -- {article} --reason "…"。',
  en: 'Restore the article and its register from Git. To take it off the site run npm run withdraw -- {article} --reason "…".',
};

/** Rules of the register of all published corrections, `content/corrections.yaml`. */
export const publishedRules = {
  'published-vanished': {
    wrong: {
      zh: '{article} 的第 {versions} 版更正公布过，它的登记册里却没有，或者不一样',
      en: 'corrections of {article} were published, but its register lacks them or has others: version {versions}',
    },
    allowed: { zh: '公布过的更正都在文章的登记册里', en: 'every published correction in the register of its article' },
    remedy: restoreOwn,
  },
  'published-unlisted': {
    wrong: {
      zh: '{article} 的第 {versions} 版更正不在总登记册里',
      en: 'the register of all corrections lacks those of {article}: version {versions}',
    },
    allowed: {
      zh: 'npm run correct 写出的样子：每次更正两处登记',
      en: 'what npm run correct writes: every correction in both registers',
    },
    remedy: restorePublished,
  },
  'published-format': {
    wrong: { zh: '总登记册写法不对：{found}', en: 'the register of all corrections is not valid: {found}' },
    allowed: { zh: 'npm run correct 写出的样子', en: 'what npm run correct writes' },
    remedy: restorePublished,
  },
  'published-altered': {
    wrong: { zh: '条目“{found}”在登记之后被改动', en: 'the entry “{found}” was altered after it was registered' },
    allowed: { zh: '与后一条记下的哈希 {expected} 一致', en: 'its hash as the next entry recorded it: {expected}' },
    remedy: restorePublished,
  },
  'published-order': {
    wrong: {
      zh: '条目“{found}”不在应在的位置：它接在“{base}”之后',
      en: 'the entry “{found}” is out of place: it follows “{base}”',
    },
    allowed: { zh: '从最早到最新，一条接一条', en: 'from the oldest to the newest, each on the one before' },
    remedy: restorePublished,
  },
  'published-fork': {
    wrong: {
      zh: '条目“{found}”和“{other}”接在同一条“{base}”之后',
      en: 'the entries “{found}” and “{other}” both follow “{base}”',
    },
    allowed: { zh: '每一条之后只有一条', en: 'one entry after each entry' },
    remedy: {
      zh: '多为两人同时更正所致：撤下其中一次的全部改动，再用 npm run correct 重做。',
      en: 'Two people probably corrected at once: take one correction out whole and make it again with npm run correct.',
    },
  },
} as const satisfies Record<string, Rule>;

/** A problem in that register, or between it and an article. */
export const publishedProblem = problemsOf(publishedRules);
