import { monthPattern } from '../../../core/months.ts';
import type { Words } from '../../../core/words.ts';
import { inBoth } from '../../../i18n/in-both.ts';
import { code, codes, number, oneOf, text } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { describeColumns, type Cells, type Dataset } from '../../../releases/define/define-dataset.ts';
import { inspections } from '../datasets/inspections.ts';
import { scoreComponents, type ScoreComponent } from '../datasets/score-components.ts';
import { scoring } from '../datasets/scoring.ts';
import { rankingGroups } from '../model/ranking-areas.ts';
import { translator } from '../words.ts';

type Key = Parameters<ReturnType<typeof translator>>[0];

const said = (say: (t: ReturnType<typeof translator>) => string): Words => inBoth((locale) => say(translator(locale)));
const titled = (key: Key & `ranking.table.${string}`) => ({ title: said((t) => t(key)) });

const notesOf = (dataset: Pick<Dataset, 'name' | 'columns'>, column: string) => {
  const found = describeColumns(dataset).find(({ name }) => name === column)?.column;
  if (!found) throw new Error(`${dataset.name} has no column ${column}.`);
  const { title, description } = found;
  return { title, ...(description ? { description } : {}) };
};

/** What a component brings: its columns are those of the inspections and of the method. */
const componentColumns = (component: ScoreComponent): Cells => {
  const named = (dataset: Pick<Dataset, 'name' | 'columns'>, column: string) => {
    const { title, ...rest } = notesOf(dataset, column);
    const label = scoreComponents[component];
    return { title: { zh: `${label.zh}：${title.zh}`, en: `${label.en}: ${title.en.toLowerCase()}` }, ...rest };
  };
  return {
    [`${component}_score`]: number(named(inspections, 'score')).nullable(),
    [`${component}_checks`]: number(named(inspections, 'checks')).nullable(),
    [`${component}_minimum_checks`]: number(named(scoring, 'minimum_checks')).nullable(),
    [`${component}_weight_percent`]: number({ ...named(scoring, 'weight'), unit: 'percent' }).nullable(),
  };
};

const names = Object.keys(scoreComponents).filter((name): name is ScoreComponent => name in scoreComponents);

/** A month's ranking as a table, one row an area: computed, so it is in no release. */
export const rankingColumns: Pick<Dataset, 'name' | 'columns' | 'rowPath'> = {
  name: 'rankings',
  rowPath: ({ month, group }) => `rankings/${month}#${group}`,
  columns: {
    month: code({ ...notesOf(inspections, 'month'), pattern: monthPattern }),
    group: oneOf(
      Object.fromEntries(rankingGroups.map((group) => [group, said((t) => t(`ranking.group.${group}`))])),
      titled('ranking.table.group'),
    ),
    area: code({ ...notesOf(inspections, 'area'), references: 'areas' }),
    rank: number({
      title: said((t) => t('ranking.column.rank')),
      description: said((t) => t('ranking.table.rankNote')),
    }).nullable(),
    total: number({ title: said((t) => t('ranking.column.total')) }).nullable(),
    total_unit: oneOf({ point: said((t) => t('ranking.table.point')) }, titled('ranking.table.unit')),
    rank_before: number(titled('ranking.table.rankBefore')).nullable(),
    total_before: number(titled('ranking.table.totalBefore')).nullable(),
    ...Object.assign({}, ...names.map(componentColumns)),
    adjustments: number({ title: said((t) => t('ranking.column.adjustments')) }),
    short_of: codes({
      ...titled('ranking.table.short'),
      description: said((t) => t('ranking.table.shortNote')),
    }).nullable(),
    certainty: oneOf(certaintyLabels, { title: said((t) => t('certainty.title')), description: certaintyMeaning }),
    computed_from: text(titled('ranking.table.computedFrom')),
  },
};
