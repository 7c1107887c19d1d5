import type { Locale } from '../../core/locale.ts';
import type { TableFile } from '../../files/table-file.ts';

/** What a README tells besides the facts that every table bears. */
export interface ReadmeFacts {
  table: TableFile;
  rows: number;
  /** The columns that name a row. */
  key: readonly string[];
  /** The files of the package: the table, its dictionary, its descriptor, the checksums. */
  files: { table: string; dictionary: string; descriptor: string; sums: string };
}

/** The README of a package, as plain text: what it is, what is in it, how to cite and how to check it. */
export const packageReadme = (locale: Locale, facts: ReadmeFacts): string =>
  `${[facts.table.title[locale], ...sections[locale](facts)].join('\n\n')}\n`;

const factsOf = ({ source }: TableFile, locale: Locale): string =>
  source
    .map(({ label, text }) => {
      const said = typeof text === 'string' ? text : text[locale];
      return locale === 'zh' ? `${label.zh}：${said}` : `${label.en}: ${said}`;
    })
    .join('\n');

const sections: Record<Locale, (facts: ReadmeFacts) => string[]> = {
  zh: ({ table, rows, key, files }) => [
    factsOf(table, 'zh'),
    `文件\n- ${files.table}：整张表，${rows} 行，UTF-8 编码的 CSV；主键是 ${key.join('、')}\n- ${files.dictionary}：每一列是什么、单位和代码\n- ${files.descriptor}：同样的说明，供程序读取（Data Package 2.0）\n- ${files.sums}：以上文件的 SHA-256`,
    '读表\n空格表示没有记录，或文字已经删去。数字按原文印出，位数不增不减。末尾两列写明这一行由哪一版写下（release），是不是示例数据（provenance）。',
    '引用\n整张表由各个版本合成，本身不登记。引用一行时，请写明 release 一列的版本；引用整张表时，请写明上面的版本和网址。',
    `核对\n在这个文件夹里运行：sha256sum -c ${files.sums}（macOS：shasum -a 256 -c ${files.sums}）。`,
  ],
  en: ({ table, rows, key, files }) => [
    factsOf(table, 'en'),
    `Files\n- ${files.table}: the whole table, ${rows} rows, CSV in UTF-8; a row is named by ${key.join(', ')}\n- ${files.dictionary}: what each column is, its unit and its codes\n- ${files.descriptor}: the same for programs (Data Package 2.0)\n- ${files.sums}: the SHA-256 of these files`,
    'Reading the table\nAn empty cell was not recorded, or its text was removed. Numbers are printed as their source prints them, with its decimals. The last two columns say which release wrote the row (release), and whether it is sample data (provenance).',
    'How to cite\nThe whole table is put together from the releases and is not registered itself. To cite a row, name the release in its column “release”; to cite the table, name the release and the address above.',
    `How to check\nIn this folder, run: sha256sum -c ${files.sums} (on macOS: shasum -a 256 -c ${files.sums}).`,
  ],
};
