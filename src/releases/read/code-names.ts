import type { Words } from '../../core/words.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { CsvTable } from './parse-csv.ts';

/** A code of a list, and what people call it. */
export interface NamedCode {
  code: string;
  zh: string | null;
  en: string | null;
  /** The last day of a code that is no longer used. */
  until: string | null;
}

/** The codes of a list, by code. */
export type NamedCodes = ReadonlyMap<string, NamedCode>;

/** The lists whose codes have names, by dataset. */
export type CodeNames = ReadonlyMap<string, NamedCodes>;

interface ListedRow {
  key: string;
  printed: Readonly<Record<string, string | null>>;
}

/** The codes of a list with what they are called now; none where the dataset is no list of codes, or its codes have no names. */
export const namedCodes = (dataset: Dataset, rows: readonly ListedRow[]): NamedCodes =>
  isCodeList(dataset)
    ? withNames(rows.map(({ key, printed }) => nameCode(dataset, key, (name) => printed[name] ?? null)))
    : new Map();

/** The same of a table that is handed in: there an area may name the one above it by a name of the same file. */
export function codesInTable(dataset: Dataset, { header, records }: CsvTable): NamedCodes {
  const at = header.indexOf(dataset.key[0] ?? '');
  if (!isCodeList(dataset) || at < 0) return new Map();
  return withNames(
    records.flatMap(({ cells }) => {
      const code = cells[at] ?? '';
      return code === '' ? [] : [nameCode(dataset, code, (name) => cells[header.indexOf(name)] || null)];
    }),
  );
}

const withNames = (codes: readonly NamedCode[]): NamedCodes =>
  new Map(codes.some(({ zh, en }) => zh !== null || en !== null) ? codes.map((one) => [one.code, one]) : []);

// Only where one code is the whole key does a name stand for a row.
const isCodeList = ({ codeList, key }: Dataset): boolean => codeList && key.length === 1;

const nameCode = ({ label = 'name' }: Dataset, code: string, cell: (column: string) => string | null): NamedCode => ({
  code,
  zh: cell(`${label}_zh`),
  en: cell(`${label}_en`),
  until: cell('valid_to'),
});

/** The codes of a list by their names in either language: several where a name is shared. */
export function codesByName(codes: NamedCodes): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { code, zh, en } of codes.values())
    for (const name of new Set([zh, en])) if (name !== null) found.set(name, [...(found.get(name) ?? []), code]);
  return found;
}

/** Codes with their names, as a message lists them: `S01（甲区）、S02（乙区，2024-12-31 停用）`. */
export const listCodes = (codes: readonly NamedCode[]): Words => {
  const [shown, more] = [codes.slice(0, mostListed), codes.length - mostListed];
  return {
    zh: `${shown.map(codeInChinese).join('、')}${more > 0 ? `……另有 ${more} 个` : ''}`,
    en: `${shown.map(codeInEnglish).join(', ')}${more > 0 ? ` … and ${more} more` : ''}`,
  };
};

const mostListed = 20;

const codeInChinese = ({ code, zh, until }: NamedCode): string =>
  withAside(code, [...(zh ? [zh] : []), ...(until ? [`${until} 停用`] : [])], ['（', '，', '）']);

const codeInEnglish = ({ code, en, until }: NamedCode): string =>
  withAside(code, [...(en ? [en] : []), ...(until ? [`ended ${until}`] : [])], [' (', ', ', ')']);

const withAside = (code: string, aside: readonly string[], [open, comma, close]: readonly [string, string, string]) =>
  aside.length === 0 ? code : `${code}${open}${aside.join(comma)}${close}`;
