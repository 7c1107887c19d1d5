import type { Words } from '../words.ts';
import type { RuleResult, Verdict } from './judge-rules.ts';

export const verdictWords: Readonly<Record<Verdict, Words>> = {
  held: { zh: '做到', en: 'held' },
  'not-held': { zh: '没有做到', en: 'not held' },
  'not-configured': { zh: '没有设置', en: 'not configured' },
  'not-known': { zh: '不知道', en: 'not known' },
};

/** How many came out how, in one sentence. */
export function countWords(results: readonly RuleResult[]): Words {
  const count = (verdict: Verdict): number => results.filter((one) => one.verdict === verdict).length;
  return {
    zh: `做到 ${count('held')} 条，没有做到 ${count('not-held')} 条，没有设置 ${count('not-configured')} 条，不知道 ${count('not-known')} 条。`,
    en: `${count('held')} held, ${count('not-held')} not held, ${count('not-configured')} not configured, ${count('not-known')} not known.`,
  };
}

/** What came of a rule, and where it is broken. */
export function resultWords({ verdict, pages, broken, brokenCount }: RuleResult): Words {
  const { zh, en } = verdictWords[verdict];
  const more = brokenCount > broken.length;
  if (brokenCount > 0)
    return {
      zh: `${zh}：${brokenCount} 处，${broken.join('、')}${more ? '等' : ''}`,
      en: `${en}: ${brokenCount} ${brokenCount === 1 ? 'place' : 'places'}, ${broken.join(', ')}${more ? ' and others' : ''}`,
    };
  return pages === 0 ? { zh, en } : { zh: `${zh}（查了 ${pages} 处）`, en: `${en} (${pages} checked)` };
}
