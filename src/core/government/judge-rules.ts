import type { GovernmentRule } from './government-rule.ts';
import type { InspectedPage, InspectedSite } from './inspected.ts';

export type Verdict = 'held' | 'not-held' | 'not-configured' | 'not-known';

/** What came of a rule. */
export interface RuleResult {
  rule: GovernmentRule;
  verdict: Verdict;
  /** How many pages it is about. */
  pages: number;
  /** The first pages that do not keep it, and how many there are. */
  broken: readonly string[];
  brokenCount: number;
}

const shown = 3;

/** Looks at pages one at a time, and says of each rule what came of it. A rule that is about no page is not known to be held. */
export function ruleJudge(rules: readonly GovernmentRule[], site: InspectedSite) {
  const counts = rules.map((rule) => ({ rule, pages: 0, broken: [] as string[], brokenCount: 0 }));
  const asked = counts.filter(({ rule }) => rule.holds && (rule.isConfigured?.(site) ?? true));
  for (const count of asked) {
    const { about, broken } = count.rule.ofSite?.(site) ?? { about: 0, broken: [] };
    count.pages = about;
    count.brokenCount = broken.length;
    count.broken = broken.slice(0, shown);
  }
  return {
    look(page: InspectedPage): void {
      for (const count of asked) {
        const holds = count.rule.holds?.(page, site) ?? null;
        if (holds === null) continue;
        count.pages += 1;
        if (holds) continue;
        count.brokenCount += 1;
        if (count.broken.length < shown) count.broken.push(page.path);
      }
    },
    results: (): RuleResult[] => counts.map((count) => ({ ...count, verdict: verdictOf(count, site) })),
  };
}

function verdictOf({ rule, pages, brokenCount }: Omit<RuleResult, 'verdict'>, site: InspectedSite): Verdict {
  if (!rule.holds) return 'not-known';
  if (!(rule.isConfigured?.(site) ?? true)) return 'not-configured';
  if (pages === 0) return 'not-known';
  return brokenCount === 0 ? 'held' : 'not-held';
}
