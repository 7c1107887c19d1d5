import { compareText } from '../../core/compare-text.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { isDay } from '../../releases/define/cells.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { checkAddress } from './check-address.ts';
import { contentProblem } from './content-rules.ts';
import { documentProblem } from './document-rules.ts';

const dayFields = ['written', 'issued', 'published', 'endedOn'] as const;

// Older than any document in force that a city could list.
const firstDay = '1900-01-01';

/** A field of a front matter, where it is a word. */
export function wordIn({ frontMatter }: Pick<MdxText, 'frontMatter'>, field: string): string | null {
  const value: unknown = new Map(Object.entries(frontMatter ?? {})).get(field);
  return typeof value === 'string' ? value : null;
}

const dayIn = (mdx: Pick<MdxText, 'frontMatter'>, field: string): string | null => {
  const value = wordIn(mdx, field);
  return value !== null && isDay(value) ? value : null;
};

/** The first day on which there was a document, as far as its front matter tells. */
export const bornOn = (mdx: Pick<MdxText, 'frontMatter'>): string | null =>
  ['written', 'issued', 'published'].flatMap((field) => dayIn(mdx, field) ?? []).sort(compareText)[0] ?? null;

/** What a document says of itself: days in their order and not ahead, a validity that fits the rest, a sound address. */
export function checkDocument(mdx: MdxText, today: string): Problem[] {
  const { placeOf } = mdx;
  const original = wordIn(mdx, 'original');
  return [
    ...farDays(mdx, today),
    ...daysInOrder(mdx),
    ...validityProblems(mdx),
    ...(original !== null && /^https?:\/\//.test(original) ? checkAddress(original, placeOf(['original'])) : []),
  ];
}

function farDays(mdx: MdxText, today: string): Problem[] {
  return dayFields.flatMap((field) => {
    const found = dayIn(mdx, field);
    if (found === null || (found >= firstDay && found <= today)) return [];
    return [contentProblem('day-far', mdx.placeOf([field]), { field, found, from: firstDay, to: today })];
  });
}

/** Each pair of days once: a document is written, then issued or published, and ends last. */
function daysInOrder(mdx: MdxText): Problem[] {
  const pairs = [
    ['issued', ['written']],
    ['published', ['written']],
    ['endedOn', ['published', 'issued', 'written']],
  ] as const;
  return pairs.flatMap(([field, before]) => {
    const found = dayIn(mdx, field);
    const late = before.find((one) => found !== null && (dayIn(mdx, one) ?? '') > found);
    if (found === null || late === undefined) return [];
    const slots = { field, found, earlier: late, day: dayIn(mdx, late) ?? '' };
    return [documentProblem('document-days', mdx.placeOf([field]), slots)];
  });
}

function validityProblems(mdx: MdxText): Problem[] {
  const { placeOf } = mdx;
  const [validity, successor, ended] = [wordIn(mdx, 'validity'), wordIn(mdx, 'replacedBy'), dayIn(mdx, 'endedOn')];
  // One that is missing or no word of ours is told by its schema.
  if (validity === null || !['in-force', 'replaced', 'repealed', 'unknown'].includes(validity)) return [];
  const holds = validity === 'in-force' || validity === 'unknown';
  return [
    ...(validity === 'replaced' && !hasField(mdx, 'replacedBy')
      ? [documentProblem('document-successor-missing', placeOf(['validity']))]
      : []),
    ...(validity !== 'replaced' && successor !== null
      ? [documentProblem('document-successor-odd', placeOf(['replacedBy']), { found: successor, validity })]
      : []),
    ...(holds && ended !== null
      ? [documentProblem('document-end-odd', placeOf(['endedOn']), { found: ended, validity })]
      : []),
  ];
}

const hasField = ({ frontMatter }: MdxText, field: string): boolean => Object.hasOwn(Object(frontMatter), field);
