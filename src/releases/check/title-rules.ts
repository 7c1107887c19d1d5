import type { Rule } from './rule.ts';

/** Rules on names that stand for codes in a file that is handed in. `{slots}` are filled from the problem. */
export const titleRules = {
  'title-shared': {
    wrong: {
      zh: '“{found}”是 {references} 里几个代码共用的名称',
      en: 'several codes of {references} are called “{found}”',
    },
    allowed: { zh: '{codes}', en: '{codes}' },
    remedy: { zh: '这一格改写代码。', en: 'Write the code that is meant.' },
  },
  'title-unknown': {
    wrong: {
      zh: '{references} 里没有“{found}”这个代码或名称',
      en: 'there is no code or name “{found}” in {references}',
    },
    allowed: { zh: '{codes}', en: '{codes}' },
    remedy: {
      zh: '改写其中一个代码或名称；真有新的，先发布 {references} 的新版本。',
      en: 'Write one of these codes or names; one that is really new is first published in {references}.',
    },
  },
} satisfies Record<string, Rule>;
