import { readFileSync, statSync } from 'node:fs';

// Longer than any table a person hands in; a longer one would not fit into a text.
const maxMegabytes = 256;

const words = {
  zh: {
    absent: (path: string, operand: string) => `找不到文件 ${operand}：“${path}”。`,
    folder: (path: string, operand: string) =>
      `${operand} 应是一个文件，“${path}”却是文件夹：写出其中那个 CSV 的名字。`,
    special: (path: string, operand: string) => `${operand} 应是一个普通文件，“${path}”不是。`,
    large: (path: string) => `“${path}”超过 ${maxMegabytes} MB：不是一个可以报送的表格。`,
    locked: (path: string) => `无法读取“${path}”：若正在 Excel 或 WPS 中打开，先关闭；再核对读取权限。`,
  },
  en: {
    absent: (path: string, operand: string) => `${operand} does not exist: "${path}".`,
    folder: (path: string, operand: string) =>
      `${operand} must be a file, but "${path}" is a folder: give the name of the CSV in it.`,
    special: (path: string, operand: string) => `${operand} must be a plain file; "${path}" is none.`,
    large: (path: string) => `"${path}" is larger than ${maxMegabytes} MB: that is no table to hand in.`,
    locked: (path: string) =>
      `"${path}" cannot be read: if it is open in Excel or WPS, close it there; then check who may read it.`,
  },
};

/** The bytes of a file that a person names, as usage shows it; or one sentence that says why there are none. */
export function readHandedInFile(path: string, locale: 'zh' | 'en', operand = '<file.csv>'): Uint8Array | string {
  const say = words[locale];
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return say.absent(path, operand);
    if (stats.isDirectory()) return say.folder(path, operand);
    if (!stats.isFile()) return say.special(path, operand);
    return stats.size > maxMegabytes * 1024 * 1024 ? say.large(path) : readFileSync(path);
  } catch {
    return say.locked(path);
  }
}
