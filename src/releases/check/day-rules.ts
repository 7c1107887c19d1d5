import type { Rule } from './rule.ts';

const checkDay = { zh: '核对原始日期，尤其是年份。', en: 'Check the date against the source, its year above all.' };

/** Rules on days against each other and against the release. `{slots}` are filled from the problem. */
export const dayRules = {
  'period-order': {
    wrong: {
      zh: '{found} 早于“{begin}”{start}：止在起之前',
      en: '{found} is before “{begin}”, {start}: it ends before it begins',
    },
    allowed: { zh: '{start} 或以后', en: '{start} or later' },
    remedy: { zh: '核对起止日期，是否填反了。', en: 'Check both days; they may have been swapped.' },
  },
  'day-distant': {
    wrong: {
      zh: '日期 {found} 离 {release} 太远，年份多半有误',
      en: 'the day {found} is too far from {release}: its year is probably wrong',
    },
    allowed: { zh: '{first} 至 {last}', en: '{first} to {last}' },
    remedy: checkDay,
  },
} as const satisfies Record<string, Rule>;
