import { printable } from '../../core/code-points.ts';
import type { Words } from '../../core/words.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Where a problem is: line and field count from 1; the line is the one where the record starts. */
export interface Place {
  file: string;
  line?: number;
  field?: number;
  column?: string;
  title?: Words;
  /** Row number as a spreadsheet shows it: the header is row 1. */
  spreadsheetRow?: number;
}

/** One thing that somebody must fix. */
export interface Problem extends Place {
  rule: string;
  words: Rule;
  slots: Record<string, string | Words>;
}

/** Orders the problems of one file by line, then field. */
export const compareLines = (left: Place, right: Place): number =>
  (left.line ?? 0) - (right.line ?? 0) || (left.field ?? 0) - (right.field ?? 0);

/** A maker of problems for a table of rules. */
export const problemsOf =
  <Name extends string>(table: Record<Name, Rule>) =>
  (rule: Name, place: Place, slots: Problem['slots'] = {}): Problem => ({ rule, words: table[rule], slots, ...place });

/** A problem in the data. */
export const problem = problemsOf(rules);

const fill = (sentence: string, slots: Problem['slots'], locale: keyof Words): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, slot: string) => {
    const value = slots[slot];
    return value === undefined ? whole : printable(typeof value === 'string' ? value : value[locale]);
  });

/** `data/ledger/2022-05-16.csv:112:7 due_on`. */
export const placeText = ({ file, line, field, column }: Place): string =>
  [file, line, field].filter((part) => part !== undefined).join(':') + (column ? ` ${column}` : '');

/** The problem in words: what was found, what is allowed, what to do; `{file}` and its `{folder}` may stand in every rule. */
export function problemWords(found: Problem, locale: keyof Words) {
  const rule = found.words;
  const slots = { file: found.file, folder: found.file.replace(/\/[^/]*$/, ''), ...found.slots };
  const say = (words: Words) => fill(words[locale], slots, locale);
  return { wrong: say(rule.wrong), allowed: say(rule.allowed), remedy: say(rule.remedy) };
}

const labels = {
  zh: {
    allowed: '应为：',
    remedy: '处理：',
    row: (row: number) => `表格第 ${row} 行`,
    aside: (parts: string[]) => `（${parts.join('，')}）`,
  },
  en: {
    allowed: 'allowed: ',
    remedy: 'to do: ',
    row: (row: number) => `spreadsheet row ${row}`,
    aside: (parts: string[]) => ` (${parts.join(', ')})`,
  },
};

/** Three lines for a terminal; `alike` is one more, about others like it. */
export function problemText(found: Problem, locale: keyof Words, alike?: string): string {
  const { wrong, allowed, remedy } = problemWords(found, locale);
  const label = labels[locale];
  const { title, spreadsheetRow } = found;
  const aside = [...(title ? [title[locale]] : []), ...(spreadsheetRow ? [label.row(spreadsheetRow)] : [])];
  const head = printable(placeText(found)) + (aside.length > 0 ? label.aside(aside) : '');
  return `${head}\n  ${wrong} [${found.rule}]\n${alike ? `  ${alike}\n` : ''}  ${label.allowed}${allowed}\n  ${label.remedy}${remedy}`;
}
