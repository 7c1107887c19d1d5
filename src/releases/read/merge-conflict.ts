import { problem, type Problem } from '../check/problem.ts';

/** The one problem of a file in which Git has left two versions for somebody to choose from; none in any other. */
export function findConflict(file: string, text: string): Problem[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const mark = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  if (!mark) return [];
  const line = text.slice(0, mark.index).split('\n').length;
  return [problem('merge-conflict', { file, line }, { found: mark[0].slice(0, 7) })];
}
