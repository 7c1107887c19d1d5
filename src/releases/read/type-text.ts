import { monthPattern } from '../../core/months.ts';
import type { Words } from '../../core/words.ts';
import { codePattern, type Column } from '../define/cells.ts';
import { codeExample } from './code-example.ts';

/** What a column's cells may hold, in a few words: for errors and the dictionary. */
export function typeText(column: Column): Words {
  switch (column.kind) {
    case 'text':
      if (column.holds === 'address') return { zh: '网址', en: 'a web address' };
      if (column.holds === 'picture') return { zh: '照片文件名', en: 'the name of a picture file' };
      return column.holds === 'hash' ? { zh: 'SHA-256', en: 'a SHA-256' } : { zh: '文字', en: 'text' };
    case 'number':
      return numberText(column);
    case 'day':
      return { zh: '日期 YYYY-MM-DD', en: 'a day YYYY-MM-DD' };
    case 'code':
      if (column.pattern === monthPattern)
        return { zh: '月份 YYYY-MM，如 2025-06', en: 'a month YYYY-MM, such as 2025-06' };
      return column.references
        ? { zh: `${column.references} 的代码`, en: `a code of ${column.references}` }
        : codeText(column.pattern);
    case 'codes':
      return column.references
        ? {
            zh: `${column.references} 的代码，几个用分号隔开`,
            en: `codes of ${column.references}, several joined by semicolons`,
          }
        : {
            zh: `${codeText(column.pattern).zh}；几个用分号隔开`,
            en: `${codeText(column.pattern).en}; several joined by semicolons`,
          };
    case 'oneOf': {
      const labels = Object.entries(column.labels);
      return {
        zh: labels.map(([code, { zh }]) => `${code}（${zh}）`).join('、'),
        en: labels.map(([code, { en }]) => `${code} (${en})`).join(', '),
      };
    }
  }
}

/** Forms that have a name. */
const forms: Readonly<Record<string, Words>> = {
  [codePattern]: {
    zh: '代码：字母、数字、点和连字符，如 S01',
    en: 'a code of letters, digits, points and hyphens, such as S01',
  },
  '[a-z0-9]+(-[a-z0-9]+)*': {
    zh: '代码：小写字母、数字和连字符，如 air-quality',
    en: 'a code of small letters, digits and hyphens, such as air-quality',
  },
};

/** How a code is written, in words: a regular expression is nothing to show to a clerk. */
function codeText(pattern: string): Words {
  const example = codeExample(pattern);
  return (
    forms[pattern] ?? {
      zh: `代码，照 ${example} 的样子写`,
      en: `a code written like ${example}`,
    }
  );
}

function numberText({ min, max, integer }: { min?: number; max?: number; integer?: boolean }): Words {
  const zh = integer ? '整数' : '数字';
  const en = integer ? 'a whole number' : 'a number';
  if (min !== undefined && max !== undefined) return { zh: `${zh}，${min}—${max}`, en: `${en} from ${min} to ${max}` };
  if (min !== undefined) return { zh: `${zh}，不小于 ${min}`, en: `${en}, ${min} or more` };
  return max === undefined ? { zh, en } : { zh: `${zh}，不大于 ${max}`, en: `${en}, ${max} or less` };
}
