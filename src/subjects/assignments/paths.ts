import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { assignments } from './datasets/assignments.ts';

/** The newest sheet with the list of all, and a page for each; nothing before the first. */
export function assignmentPaths({ newest }: AddressedCity): string[] {
  const rows = [...(newest.get(assignments.name)?.values() ?? [])];
  const weeks = [...new Set(rows.flatMap(({ printed }) => printed['week'] ?? []))];
  return weeks.length === 0 ? [] : ['assignments', ...weeks.map((week) => `assignments/${week}`)];
}
