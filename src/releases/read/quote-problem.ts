import { codePointName } from '../../core/code-points.ts';
import type { Words } from '../../core/words.ts';
import { problem, type Place, type Problem } from '../check/problem.ts';
import type { QuoteFault } from './csv-cells.ts';

interface Fault {
  cell: number;
  kind: QuoteFault;
  at: number;
}

/** A record whose quotation marks are not as RFC 4180 has them, in words: what a person looks for in the file. */
export function quoteProblem(place: Place, text: string, { cell, kind, at }: Fault): Problem {
  return problem('quotes', { ...place, field: cell + 1 }, { found: faultWords(kind, text, at) });
}

function faultWords(kind: QuoteFault, text: string, at: number): Words {
  const sign = codePointName(text.slice(at));
  // Short, so that an error publishes no number of a person.
  const [excerpt = ''] = text.slice(at, at + 8).split(/[,\r\n]/);
  switch (kind) {
    case 'open':
      return { zh: '单元格开头的引号没有结束', en: 'the quotation mark that opens this cell is never closed' };
    case 'behind':
      return {
        zh: `结束引号和逗号之间还有内容：“${excerpt}”（首字符 ${sign}）`,
        en: `there is something between a closing quotation mark and the comma: “${excerpt}” (begins with ${sign})`,
      };
    case 'inside':
      return {
        zh: `单元格没有用引号括起，里面却有引号：${excerpt}`,
        en: `a quotation mark inside a cell that does not begin with one: ${excerpt}`,
      };
  }
}
