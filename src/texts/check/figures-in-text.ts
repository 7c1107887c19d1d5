import { thingName } from '../../releases/state/former-figures.ts';
import { rowKeyOf } from '../../releases/state/row-key.ts';
import { proseOf } from '../read/prose.ts';
import type { MdxText } from '../read/read-mdx.ts';
import { readSumTag } from '../read/sum-tags.ts';
import { summaryTagsIn } from '../read/summary-parts.ts';
import { tagsIn } from '../read/tags-in.ts';
import { summaryTag } from '../types/summary-tags.ts';

/** A line of a text as its author typed it: whatever is no prose is blank. */
export interface TypedLine {
  text: string;
  line: number;
  /** Place in the file of its first character, from 1. */
  field: number;
  isTitle: boolean;
}

/** The lines in which an author types numbers: title, summary, prose. */
export function typedLines(text: string, { frontMatter, placeOf, tree }: MdxText): TypedLine[] {
  const head = ['title', 'summary'].flatMap((field): TypedLine[] => {
    const words = fieldOf(frontMatter, field);
    const { line = 1, field: column = 1 } = placeOf([field]);
    if (words === null) return [];
    return [
      {
        text: words.replace(summaryTag, (tag) => ' '.repeat(tag.length)),
        line,
        field: column,
        isTitle: field === 'title',
      },
    ];
  });
  const prose = tree ? proseOf(text, tree).lines : [];
  return [...head, ...prose.map((line, index) => ({ text: line, line: index + 1, field: 1, isTitle: false }))];
}

/** What a text is about: the rows it is bound to, and the indicators and datasets that its front matter names. */
export interface TextSubjects {
  rows: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
  datasets: ReadonlySet<string>;
}

export function subjectsOf(text: string, { frontMatter }: Pick<MdxText, 'frontMatter'>): TextSubjects {
  const tags = [...tagsIn(text), ...summaryTagsIn(fieldOf(frontMatter, 'summary') ?? '')];
  const rows = tags.flatMap(({ name, attributes }) => {
    const sum = readSumTag(name, attributes);
    const { dataset = '', row = '', id = '', indicator = '' } = attributes;
    if (sum) return [sum.first, sum.second].map((side) => thingName(side.dataset, rowKeyOf(side.row)));
    if (name === 'Value') return [thingName(dataset, rowKeyOf(row))];
    if (name === 'Threshold') return [thingName('thresholds', id)];
    return name === 'Chart' ? [thingName('indicators', indicator)] : [];
  });
  const tables = tags.flatMap(({ name, attributes }) => (name === 'Table' ? (attributes['dataset'] ?? []) : []));
  return {
    rows: new Set(rows),
    indicators: new Set([...listOf(frontMatter, 'indicators'), ...indicatorsAmong(rows)]),
    datasets: new Set([...listOf(frontMatter, 'datasets'), ...tables]),
  };
}

/** The indicators of charts. */
const indicatorsAmong = (rows: readonly string[]): string[] =>
  rows.flatMap((name) => (name.startsWith('indicators ') ? [name.slice('indicators '.length)] : []));

function valueOf(frontMatter: unknown, field: string): unknown {
  if (typeof frontMatter !== 'object' || frontMatter === null) return undefined;
  return Object.entries(frontMatter).find(([name]) => name === field)?.[1];
}

function fieldOf(frontMatter: unknown, field: string): string | null {
  const value = valueOf(frontMatter, field);
  return typeof value === 'string' ? value : null;
}

function listOf(frontMatter: unknown, field: string): string[] {
  const value = valueOf(frontMatter, field);
  return Array.isArray(value) ? value.filter((one: unknown): one is string => typeof one === 'string') : [];
}
