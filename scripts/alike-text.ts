import { printable } from '../src/core/code-points.ts';
import type { Problem } from '../src/releases/check/problem.ts';
import { listLines } from '../src/releases/read/table-excerpt.ts';
import type { ProblemGroup } from './group-problems.ts';

const shown = 5;

/** What a message says of the other problems with its cause: how many they are, where, and what was found there; none = no such line. */
export function alikeText({ first, others }: ProblemGroup, locale: 'zh' | 'en'): string | undefined {
  if (others.length === 0) return undefined;
  const lines = [...new Set(others.flatMap(({ line }) => (line === undefined || line === first.line ? [] : [line])))];
  const found = [
    ...new Set(
      others
        .map(({ slots }) => slots['found'] ?? slots['column'] ?? differingSlot(slots, first.slots))
        .filter((one) => typeof one === 'string')
        .filter((one) => one !== ''),
    ),
  ];
  const examples = found.slice(0, shown).map((one) => `“${printable(one)}”`);
  const more = found.length > shown ? ' …' : '';
  const parts =
    locale === 'zh'
      ? [
          ...(lines.length > 0 ? [`第 ${listLines(lines)} 行`] : []),
          ...(found.length > 0 ? [`如${examples.join('、')}${more}`] : []),
        ]
      : [
          ...(lines.length > 0 ? [`${lines.length === 1 ? 'line' : 'lines'} ${listLines(lines)}`] : []),
          ...(found.length > 0 ? [`such as ${examples.join(', ')}${more}`] : []),
        ];
  const [count, colon] =
    locale === 'zh' ? [`另有同样的 ${others.length} 处`, '：'] : [`and ${others.length} more like it`, ': '];
  return parts.length === 0 ? count : count + colon + parts.join(locale === 'zh' ? '，' : '; ');
}

/** What tells a problem from the first of its kind. */
const differingSlot = (slots: Problem['slots'], first: Problem['slots']): Problem['slots'][string] | undefined =>
  Object.entries(slots).find(([name, value]) => typeof value === 'string' && value !== first[name])?.[1];
