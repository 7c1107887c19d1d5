import { defineWords } from '../dictionary.ts';

/** Tables that are taken away from a page: the line of links, and what the files say of themselves. */
export const tableWords = defineWords({
  'table.download': { zh: '下载：', en: 'Download:' },
  'table.download.sample': { zh: '下载示例数据：', en: 'Sample data:' },
  'table.format.xlsx': { zh: 'Excel', en: 'Excel' },
  'table.format.csv': { zh: 'CSV', en: 'CSV' },
  'table.format.json': { zh: 'JSON', en: 'JSON' },
  'table.format.metadata': { zh: '字段', en: 'Columns' },
  'table.source.sample': { zh: '示例', en: 'Sample' },
  'table.source.isSample': {
    zh: '这是示例数据，地区、单位和数字都是虚构的，不是真实情况。',
    en: 'This is sample data: the areas, units and figures are invented.',
  },
  'table.source.about': { zh: '内容', en: 'Contents' },
  'table.source.page': { zh: '网页', en: 'Page' },
  'table.source.dataset': { zh: '数据集', en: 'Dataset' },
  'table.source.release': { zh: '版本', en: 'Release' },
  'table.source.release_url': { zh: '版本网址', en: 'Address of the release' },
  'table.source.publisher': { zh: '发布者', en: 'Publisher' },
  'table.source.licence': { zh: '使用许可', en: 'Licence' },
  'table.source.provenance': { zh: '性质', en: 'Provenance' },
});
