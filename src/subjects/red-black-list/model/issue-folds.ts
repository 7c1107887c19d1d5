import type { ListIssue } from './list-issues.ts';

export interface IssueFold {
  /** A month, `2026-05`, of the newest year; or an earlier year. */
  time: string;
  /** Newest first. */
  issues: ListIssue[];
}

/** The issues, newest first: those of the newest month, then the earlier ones by month, those of years before by year. */
export function foldIssues(issues: readonly ListIssue[]): { newest: ListIssue[]; folds: IssueFold[] } {
  const newestYear = issues[0]?.issue.slice(0, 4);
  const timeOf = ({ issue, listedOn }: ListIssue): string =>
    issue.startsWith(newestYear ?? '') ? listedOn.slice(0, 7) : issue.slice(0, 4);
  const [newest, ...folds] = [...Map.groupBy(issues, timeOf)].map(([time, those]) => ({ time, issues: those }));
  return { newest: newest?.issues ?? [], folds };
}
