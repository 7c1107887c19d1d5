import { problem, type Problem } from '../check/problem.ts';
import { listCodes, type CodeNames, type NamedCode } from './code-names.ts';
import type { ColumnAt } from './columns-at.ts';
import { betweenNames } from './title-readers.ts';

/** Cells that are no codes, in columns that refer to a list of codes with names: told what the list holds, the most alike first. */
export function tellNames(problems: readonly Problem[], columns: readonly ColumnAt[], names: CodeNames): Problem[] {
  return problems.map((one) => {
    if (one.rule !== 'code-format' && one.rule !== 'codes-format') return one;
    const { references = '' } = columns.find(({ header }) => header === one.column)?.column ?? {};
    const listed = [...(names.get(references)?.values() ?? [])];
    const parts = String(one.slots['found']).split(one.rule === 'codes-format' ? betweenNames : /(?!)/);
    const found = parts.find((part) => !listed.some((code) => isCalled(code, part.trim())));
    if (listed.length === 0 || found === undefined) return one;
    const { file, line, field, column, title, spreadsheetRow } = one;
    const codes = listCodes(alikeFirst(listed, found));
    return problem('title-unknown', { file, line, field, column, title, spreadsheetRow }, { found, references, codes });
  });
}

const isCalled = ({ code, zh, en }: NamedCode, text: string): boolean => [code, zh, en].includes(text);

function alikeFirst(codes: readonly NamedCode[], found: string): NamedCode[] {
  const isAlike = ({ zh }: NamedCode): boolean => zh !== null && (zh.includes(found) || found.includes(zh));
  const used = codes.filter(({ until }) => until === null);
  return [...used.filter(isAlike), ...used.filter((one) => !isAlike(one))];
}
