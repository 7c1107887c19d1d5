import type { RuleResult, Verdict } from '../../src/core/government/judge-rules.ts';

type Language = 'zh' | 'en';

const verdicts: Record<Verdict, Record<Language, string>> = {
  held: { zh: '做到', en: 'held' },
  'not-held': { zh: '没有做到', en: 'NOT HELD' },
  'not-configured': { zh: '没有设置', en: 'not configured' },
  'not-known': { zh: '不知道', en: 'not known' },
};

/** A line for each rule, and one below it for pages that break it. */
export const resultLines = (locale: Language, results: readonly RuleResult[]): string[] =>
  results.flatMap(({ rule, verdict, pages, broken, brokenCount }) => [
    `${verdicts[verdict][locale].padEnd(locale === 'zh' ? 6 : 15)} ${rule.id}: ${rule.asks[locale]}${pages > 0 ? pagesWords[locale](pages) : ''}`,
    ...(brokenCount > 0 ? [`    ${brokenWords[locale](brokenCount, broken)}`] : []),
  ]);

const pagesWords = {
  zh: (count: number) => `（${count} 页）`,
  en: (count: number) => ` (${count} ${count === 1 ? 'page' : 'pages'})`,
};
const brokenWords = {
  zh: (count: number, names: readonly string[]) =>
    `${count} 页没有做到：${names.join('、')}${count > names.length ? '……' : ''}`,
  en: (count: number, names: readonly string[]) =>
    `${count} ${count === 1 ? 'page does' : 'pages do'} not: ${names.join(', ')}${count > names.length ? ' …' : ''}`,
};

export const governmentWords = {
  zh: {
    notBuilt: (site: string) => `${site} 里没有建好的网站。先运行 npm run build。`,
    count: (counts: Record<Verdict, number>) =>
      `做到 ${counts.held} 条，没有做到 ${counts['not-held']} 条，没有设置 ${counts['not-configured']} 条，不知道 ${counts['not-known']} 条。没有设置的，填在 site.config.ts 的 filing 和 government 里；不知道的，这里没有读到原文，或者没有可查的页面。`,
  },
  en: {
    notBuilt: (site: string) => `There is no built site in ${site}. Run "npm run build" first.`,
    count: (counts: Record<Verdict, number>) =>
      `${counts.held} held, ${counts['not-held']} not held, ${counts['not-configured']} not configured, ${counts['not-known']} not known. What is not configured is set in site.config.ts under filing and government; what is not known was not read here, or no page is about it.`,
  },
};
