import { defineWords } from '../../../i18n/dictionary.ts';

/** The first lines of tables that can be taken away as CSV, and the links to them. */
export const tableWords = defineWords({
  'table.sample': { zh: '示例数据，地区和单位都是虚构的', en: 'Sample data; areas and units are invented' },
  'table.dataset': { zh: '数据集：{title}', en: 'Dataset: {title}' },
  'table.release': { zh: '版本：{release}', en: 'Release: {release}' },
  'table.licence': { zh: '许可：{licence}', en: 'Licence: {licence}' },
  'table.units.filter': {
    zh: '内容：各责任单位在 {day} 没有解决的问题（open），其中超期的（overdue）；市辖区、县、功能区分开比；没有未解决问题的单位不列',
    en: 'Contents: for each responsible unit, its problems that were open on {day} (open) and those of them overdue (overdue); compare urban districts, counties and zones separately; units with nothing open are not listed',
  },
  'table.units.link': {
    zh: '全部 {count} 个单位，CSV 表格',
    en: 'All {count} {count|unit|units} as CSV',
  },
  'table.days.filter': {
    zh: '内容：截至 {day}，每一天发现的问题数，按发现方式；没有发现问题的日子不列',
    en: 'Contents: up to {day}, problems found on each day, by how they were found; days on which none was found are not listed',
  },
  'table.days.link': { zh: '每一天的数，CSV 表格', en: 'Every day as CSV' },
  'table.weeks.filter': {
    zh: '内容：截至 {day}，每一周发现（found）、核实解决（verified）、反弹（came_back）、未整改结案（closed_unfixed）的问题数，周末没有解决的（open_at_end），期限在这一周的（due）和其中按期解决的（due_in_time）；这一周发现的问题现在怎样（found_now_…）',
    en: 'Contents: up to {day}, for each week the problems found, verified as fixed, that came back, and closed unfixed; those open at its end; those whose deadline was in it (due) and of them those fixed in time (due_in_time); what became of the problems found in it (found_now_…)',
  },
  'table.weeks.link': { zh: '每一周的数，CSV 表格', en: 'Every week as CSV' },
});
