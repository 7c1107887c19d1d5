import type { TableChange } from '../src/releases/read/table-changes.ts';
import { listLines } from '../src/releases/read/table-excerpt.ts';

const plainChanges = {
  'byte-order-mark': { zh: '去掉文件开头的 BOM', en: 'the byte-order mark at its beginning is left out' },
  'line-ends': { zh: '换行符统一为 LF', en: 'line ends are LF' },
  titles: { zh: '表头的中文或英文标题改为列名', en: 'titles in the header are replaced by the names of the columns' },
  'column-order': { zh: '各列照定义的顺序排列', en: 'the columns are in the order of their definition' },
  'blank-columns': { zh: '去掉空列', en: 'blank columns are left out' },
};

/** So many titles are named with the codes that they were taken for. */
const mostTold = 30;

/** One way in which the registered file differs from the one handed in, as a line. */
export function describeChange(change: TableChange, locale: 'zh' | 'en'): string {
  const isChinese = locale === 'zh';
  switch (change.kind) {
    case 'blank-rows': {
      const { length: count } = change.lines;
      const lines = listLines(change.lines);
      return isChinese
        ? `去掉 ${count} 个空行（第 ${lines} 行）`
        : `${count === 1 ? '1 blank row is' : `${count} blank rows are`} left out (${count === 1 ? 'line' : 'lines'} ${lines})`;
    }
    case 'spelling': {
      const { cells, from, to } = change;
      return isChinese
        ? `${cells} 个数字大小未变，保留上一版的写法（如 ${from} 仍写作 ${to}）`
        : `${cells === 1 ? '1 number equals the last release’s and keeps its' : `${cells} numbers equal the last release’s and keep their`} earlier writing (such as ${to} for ${from})`;
    }
    case 'code-titles': {
      const { column, cells, codes } = change;
      const [shown, more] = [codes.slice(0, mostTold), codes.length - mostTold];
      const pairs = shown.map(([title, code]) => `${title} → ${code}`);
      return isChinese
        ? `${column}：${cells} 格写的是名称，改为代码：${pairs.join('、')}${more > 0 ? `……另有 ${more} 个` : ''}`
        : `${column}: ${cells === 1 ? '1 cell holds a title and takes its code' : `${cells} cells hold titles and take their codes`}: ${pairs.join(', ')}${more > 0 ? ` … and ${more} more` : ''}`;
    }
    case 'removed-by-law': {
      const { cells } = change;
      return isChinese
        ? `${cells} 格依法删除过，表里还有内容：不再公布，留空`
        : `${cells === 1 ? '1 cell was' : `${cells} cells were`} removed by law and filled in your table: not published again, left empty`;
    }
    case 'display-ended': {
      const { cells } = change;
      return isChinese
        ? `${cells} 格展示期已过，表里为空：登记的文件保留原来的文字，网站不再显示`
        : `${cells === 1 ? '1 cell' : `${cells} cells`} whose display has ended and that your table leaves empty: the registered file keeps the text, the site does not show it`;
    }
    default:
      return plainChanges[change.kind][locale];
  }
}
