import type { Words } from '../../core/words.ts';
import { problem, type Place, type Problem } from '../check/problem.ts';
import type { ColumnAt } from './columns-at.ts';
import { isHeader } from './header-names.ts';

const delimiters: [sign: string, name: Words][] = [
  [';', { zh: '分号', en: 'semicolons' }],
  ['\t', { zh: '制表符', en: 'tabs' }],
  ['|', { zh: '竖线', en: 'vertical bars' }],
];
const fullWidthComma = '，';

/** What is wrong with a header that commas do not separate, though something does; none where commas do. */
export function foreignDelimiter(place: Place, [only = '', ...others]: readonly string[]): Problem[] {
  if (others.length > 0) return [];
  const found = delimiters.find(([sign]) => only.includes(sign));
  if (found) return [problem('delimiter', place, { found: found[1] })];
  return only.includes(fullWidthComma) ? [problem('full-width-commas', place)] : [];
}

/** The one problem of a file whose header, among its first lines, is separated by something else than commas. */
export function findDelimiter(file: string, text: string, columns: readonly ColumnAt[]): Problem[] {
  const lines = text.split(/\r\n|\r|\n/, 30);
  if (lines.some((line) => isHeader(line.split(','), columns))) return [];
  const signs = [...delimiters.map(([sign]) => sign), fullWidthComma];
  const index = lines.findIndex((line) =>
    signs.some((sign) => isHeader(line.replaceAll('"', '').split(sign), columns)),
  );
  return index < 0 ? [] : foreignDelimiter({ file, line: index + 1 }, [lines[index] ?? '']);
}

/** A row whose cells are separated by full-width commas, typed by hand among others; a table of one or two columns may hold a text like that. */
export const isFullWidthRow = ([only = '', ...others]: readonly string[], width: number): boolean =>
  width > 2 && others.length === 0 && only.split(fullWidthComma).length >= width;
