import type { CodesEver } from '../src/releases/check/check-dataset.ts';
import { describeColumns, type Dataset } from '../src/releases/define/define-dataset.ts';
import type { Notice } from '../src/releases/state/notice.ts';

/** Texts that begin with an equals sign: a formula of a spreadsheet that was saved in place of what it shows. */
export const formulaNotices = (datasets: readonly Dataset[], codes: CodesEver): Notice[] =>
  datasets.flatMap((dataset) => {
    const columns = describeColumns(dataset).filter(({ column }) => column.kind === 'text' && !column.isFormula);
    return [...(codes.get(dataset.name) ?? [])].flatMap(([key, { printed }]) =>
      columns.flatMap(({ name }): Notice[] => {
        const found = printed[name];
        if (!found || !/^[=＝]/.test(found)) return [];
        return [
          {
            entry: key,
            zh: `${dataset.name} 的 ${key}，${name} 列以等号开头（“${found.slice(0, 20)}”）：是表格软件没有算出的公式吗？`,
            en: `${dataset.name}, ${key}: the column ${name} begins with an equals sign (“${found.slice(0, 20)}”): is it a formula of a spreadsheet that was not computed?`,
          },
        ];
      }),
    );
  });
