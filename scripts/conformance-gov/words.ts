import type { RuleResult } from '../../src/core/government/judge-rules.ts';
import { countWords, resultWords } from '../../src/core/government/rule-result-words.ts';

type Language = 'zh' | 'en';

/** A line for each rule and one for what came of it, and at the end how many came out how. */
export const resultLines = (locale: Language, results: readonly RuleResult[]): string[] => [
  ...results.flatMap((result) => {
    const { id, asks } = result.rule;
    return [`${id}: ${asks[locale]}`, `    ${resultWords(result)[locale]}`];
  }),
  `${countWords(results)[locale]}${governmentWords[locale].rest}`,
];

export const governmentWords = {
  zh: {
    notBuilt: (site: string) => `${site} 里没有建好的网站。先运行 npm run build。`,
    rest: '没有设置的，填在 site.config.ts 的 filing 和 government 里；不知道的，这里没有读到原文，或者没有可查的页面。',
  },
  en: {
    notBuilt: (site: string) => `There is no built site in ${site}. Run "npm run build" first.`,
    rest: ' What is not configured is set in site.config.ts under filing and government; what is not known was not read here, or no page is about it.',
  },
};
