import { expect } from 'vitest';
import { problemText, type Problem } from '../../src/releases/check/problem.ts';

/** What a test of rules needs: the whole message of a broken rule, and which rules have had their case. */
export function ruleMessages() {
  const covered = new Set<string>();
  /** The message of the one problem there is; fails where another rule, or none, is broken. */
  function message(rule: string, problems: readonly Problem[], locale: 'zh' | 'en' = 'en'): string {
    covered.add(rule);
    expect(problems.map((one) => one.rule)).toEqual([rule]);
    return problems.map((one) => problemText(one, locale)).join('\n');
  }
  return { message, covered };
}
