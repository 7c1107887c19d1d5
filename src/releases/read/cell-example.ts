import { monthPattern } from '../../core/months.ts';
import { codePattern, type Column } from '../define/cells.ts';
import { codeExample } from './code-example.ts';

/** A cell that the column takes, to be shown to people; free text is shown in the language that its column is in. */
export function cellExample(name: string, column: Column): string {
  switch (column.kind) {
    case 'text':
      if (column.holds !== undefined) return held[column.holds];
      return name.endsWith('_en') ? 'Sample text' : '示例文字';
    case 'number':
      return String(numberExample(column));
    case 'day':
      return '2026-11-24';
    case 'code':
    case 'codes':
      return usualCodes[column.pattern] ?? codeExample(column.pattern);
    case 'oneOf':
      return Object.keys(column.labels)[0] ?? '';
  }
}

const held = {
  hash: 'ab12'.repeat(16),
  address: 'https://www.example.org/',
  picture: 'market-before-0a1b2c3d4e5f.jpg',
} as const;

/** Codes as they are usually made, where the pattern alone would give a poor one. */
const usualCodes: Readonly<Record<string, string>> = {
  [codePattern]: 'S01',
  [monthPattern]: '2026-06',
  '[a-z0-9]+(-[a-z0-9]+)*': 'air-quality',
};

function numberExample({ min = -Infinity, max = Infinity, integer }: Extract<Column, { kind: 'number' }>): number {
  const usual = integer ? 12 : 12.5;
  return Math.min(Math.max(usual, min), max);
}
