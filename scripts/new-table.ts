import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sheetGuide } from '../src/releases/describe/sheet-guide.ts';
import { emptyRegister, registerFile } from '../src/releases/register/register.ts';
import { knownNames } from '../src/releases/state/known-names.ts';
import { todayOf } from '../src/releases/state/today.ts';
import { changeCity } from './change-city.ts';
import { loadCityData, openCity } from './city.ts';
import { fail } from './fail.ts';
import { blankTable, guidePath, tablePath } from './new-city/blank-tables.ts';
import type { TerminalLanguage } from './terminal-language.ts';

const tableWords = {
  zh: {
    dataset: (names: string, found: string) => `要哪个数据集的空表？应为：${names}；现为“${found}”。`,
    kept: (file: string) => `${file} 已经有了，没有动它。`,
    done: (files: string, guide: string) => `已写好：\n${files}\n每一列怎么填、示例，见 ${guide}。`,
  },
  en: {
    dataset: (names: string, found: string) => `An empty table of which dataset? One of: ${names}; found "${found}".`,
    kept: (file: string) => `${file} is there already and was left as it is.`,
    done: (files: string, guide: string) =>
      `Written:\n${files}\nHow to fill in each column, with an example: ${guide}.`,
  },
};

/**
 * `npm run new -- table`: writes the empty table of a dataset and the guide to it, and the register that a dataset without
 * a release has. A table that is there may be half filled in: it stays.
 */
export async function newTable(locale: TerminalLanguage, name: string): Promise<void> {
  const words = tableWords[locale];
  const city = await openCity();
  const { datasets } = city.site;
  const dataset = datasets.find((one) => one.name === name);
  const names = datasets.map((one) =>
    locale === 'zh' ? `${one.name}（${one.title.zh}）` : `${one.name} (${one.title.en})`,
  );
  if (!dataset) return fail(words.dataset(names.join(locale === 'zh' ? '、' : ', '), name));
  await changeCity({ folder: city.folder, locale, command: `new table ${name}` }, (write) => {
    const today = todayOf(city.site);
    const facts = { dataset, datasets, names: knownNames(loadCityData(city).datasets), today };
    const table = tablePath(dataset);
    const isThere = existsSync(join(city.folder, table));
    const files = new Map([[guidePath(dataset), sheetGuide(facts)]]);
    if (!isThere) files.set(table, blankTable(facts));
    if (!existsSync(join(city.dataFolder, name))) files.set(`data/${name}/${registerFile}`, emptyRegister);
    write(new Map([...files].map(([path, text]) => [join(city.folder, path), text])));
    if (isThere) console.log(words.kept(table));
    console.log(words.done([...files.keys()].map((path) => `  ${path}`).join('\n'), guidePath(dataset)));
  });
}
