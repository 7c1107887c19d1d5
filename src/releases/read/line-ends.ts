import { problem, type Problem } from '../check/problem.ts';
import type { LineEnd } from './csv-cells.ts';

const names = new Map<LineEnd, string>([
  ['\n', 'LF'],
  ['\r\n', 'CRLF'],
  ['\r', 'CR'],
]);

/** One problem where a file mixes line ends between its records; `lines` are the first lines that each kind ends. */
export function findMixedLineEnds(file: string, lines: ReadonlyMap<LineEnd, number>): Problem[] {
  const ends = [...lines].flatMap(([end, line]) => (names.has(end) ? [{ name: names.get(end), line }] : []));
  if (ends.length < 2) return [];
  const found = ends.map(({ name, line }) => `${name} (${line})`).join(', ');
  return [problem('mixed-line-ends', { file, line: ends[1]?.line ?? 1 }, { found })];
}
