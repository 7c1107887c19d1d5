import { stringify } from 'yaml';
import { registerEntry, type RegisterEntry } from '../types/register-entry.ts';

/** The register as text: its one writing. */
export const writeArticleRegister = (entries: readonly RegisterEntry[]): string =>
  stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false });

/**
 * The entries of a text in that writing, each with the line it begins on; null where one byte is another, or
 * a value takes more than a line. Line by line, so that a register of thousands of texts is read in a moment: that it
 * reads back as it was proves the reading.
 */
export function readWrittenRegister(text: string): { entries: RegisterEntry[]; lines: number[] } | null {
  let line = 1;
  const lines: number[] = [];
  const blocks = text.split(/^- /m).slice(1);
  const found = blocks.map((block) => {
    const fields = block.split('\n').slice(0, -1);
    lines.push(line);
    line += fields.length;
    return readFields(fields);
  });
  const { data } = registerEntry.array().min(1).safeParse(found);
  return data && writeArticleRegister(data) === text ? { entries: data, lines } : null;
}

function readFields(lines: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  let outer = '';
  for (const line of lines) {
    const [name, value] = readField(line);
    if (line.startsWith('    ')) fields[outer] = { ...asFields(fields[outer]), [name]: value };
    else if (name.endsWith(':')) fields[(outer = name.slice(0, -1))] = {};
    else fields[name] = value;
  }
  return fields;
}

const asFields = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function readField(line: string): [name: string, value: unknown] {
  const [name = '', ...rest] = line.replace(/^ +/, '').split(': ');
  return [name, readScalar(rest.join(': '))];
}

function readScalar(text: string): unknown {
  if (text === 'null') return null;
  if (/^\d+$/.test(text)) return Number(text);
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (!text.startsWith('"')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
