import { defineWords } from '../dictionary.ts';

/** What is said beside any figure, table or chart. */
export const dataWords = defineWords({
  'period.until': { zh: '{until}停用', en: 'until {until}' },
  'period.notStated': { zh: '未注明年份', en: 'year not stated' },
  'period.year': { zh: '{year}年', en: '{year}' },
  'period.years': { zh: '{from}—{to}年', en: '{from}–{to}' },
  'period.days': { zh: '{from}至{to}', en: '{from} to {to}' },
  'embed.source': { zh: '来源：{site}，版本 {release}', en: 'Source: {site}, release {release}' },
  'sum.two': { zh: '对得上：{parts} = {total}', en: 'Adds up: {parts} = {total}' },
  'sum.many': { zh: '对得上：{count}/{count} 项相加 = {total}', en: 'Adds up: {count} of {count} parts = {total}' },
  'sum.rounded': { zh: '{added}，四舍五入为 {total}', en: '{added}, rounded to {total}' },
  'sum.differs.more': {
    zh: '对不上：{count} 项相加是 {added}，比总数 {total} 多 {difference}。',
    en: 'Does not add up: the {count} parts come to {added}, which is {difference} more than the total of {total}.',
  },
  'sum.differs.less': {
    zh: '对不上：{count} 项相加是 {added}，比总数 {total} 少 {difference}。',
    en: 'Does not add up: the {count} parts come to {added}, which is {difference} less than the total of {total}.',
  },
  'sum.all': {
    zh: '对得上：{count}/{count} 个合计等于各项之和',
    en: 'Adds up: {count} of {count} {count|total is the sum of its parts|totals are the sums of their parts}',
  },
  'sum.some': {
    zh: '{count} 个合计中，{agree} 个等于各项之和',
    en: '{agree} of {count} {count|total is the sum of its parts|totals are the sums of their parts}',
  },
  'sum.list': { zh: '全站的合计', en: 'All sums on this site' },
  'rate.follows': {
    zh: '算得出：{part} ÷ {whole} = {computed}%，印作 {printed}%',
    en: 'Worked out again: {part} of {whole} = {computed} %, printed as {printed} %',
  },
  'rate.differs': {
    zh: '算不出：{part} ÷ {whole} = {computed}%，来源却印作 {printed}%。',
    en: 'Does not follow: {part} of {whole} is {computed} %, but {printed} % is printed.',
  },
  'rate.base': {
    zh: '{part} 要是 {base} 的一部分，才是 {printed}%。',
    en: '{part} would be {printed} % of {base}.',
  },
  'sample.word': { zh: '示例', en: 'sample' },
  'sample.notice': {
    zh: '本页是示例数据，地区、单位和数字都是虚构的，不是真实情况。',
    en: 'This page shows sample data: the areas, units and figures are invented.',
  },
  'sample.sentence': { zh: '示例：{text}', en: 'Sample: {text}' },
  'sample.caption': { zh: '{caption}（示例数据）', en: '{caption} (sample data)' },
  'source.line': { zh: '来源：{sources}；版本 {release}', en: 'Source: {sources}; release {release}' },
  'source.open': { zh: '打开来源', en: 'open the source' },
  'source.dataOf': { zh: '数据：{dataset}', en: 'Data: {dataset}' },
  'source.heading': { zh: '来源', en: 'Source' },
  'known.sentence': { zh: '依据：{how}', en: 'How we know: {how}' },
  'known.certain': { zh: '来源里写明', en: 'the source says so' },
  'known.derived': { zh: '由来源所写推算', en: 'worked out from what the source says' },
  'known.likely': {
    zh: '只见于转述，或名称系回译',
    en: 'from a secondary source, or a name translated back',
  },
  'source.separator': { zh: '；', en: '; ' },
  'source.pageReleases': { zh: '本页数据：{releases}', en: 'Data on this page: {releases}' },
  'source.datasetRelease': { zh: '{dataset} {release} 版', en: '{dataset}, release {release}' },
  'chart.axisCut': { zh: '纵轴不从零开始', en: 'The value axis does not begin at zero' },
  'chart.preliminary': { zh: '初步数', en: 'preliminary' },
  'chart.revised': { zh: '已修订', en: 'revised' },
  'chart.name': { zh: '图表', en: 'chart' },
  'chart.keys': {
    zh: '方向键在各点间移动：左右换时间，上下换系列；Esc 退出。',
    en: 'Arrow keys move between points: left and right in time, up and down between series; Esc leaves.',
  },
  'chart.download': { zh: '下载图片（PNG）', en: 'Download as PNG' },
  'chart.point': { zh: '{series}，{period}：{value}', en: '{series}, {period}: {value}' },
  'chart.pointWithRemarks': {
    zh: '{series}，{period}：{value}。{remarks}',
    en: '{series}, {period}: {value}. {remarks}',
  },
  'cell.removed': { zh: '[{on}依据{law}删除]', en: '[removed on {on} under {law}]' },
  'cell.display-ended': { zh: '[展示期满，于 {on}删去]', en: '[removed on {on} when its display period ended]' },
  'cell.withdrawn': { zh: '[已于 {on}撤回]', en: '[withdrawn on {on}]' },
  'cell.notRecorded': { zh: '未记录', en: 'not recorded' },
  'page.updated': { zh: '更新于 {day}', en: 'Updated {day}' },
  'feed.demonstration': {
    zh: '{about}（演示网站，不是政府官方网站。）',
    en: '{about} (Demonstration, not an official site.)',
  },
  'share.sample': { zh: '示例数据', en: 'Sample data' },
  'share.alt.site': { zh: '{site}。{about}', en: '{site}. {about}' },
  'quote.title': { zh: '给编辑：在文章里引用这些数字', en: 'For editors: quote these figures in an article' },
  'quote.lead': {
    zh: '复制标签，贴进文章，数字和单位由程序填上。句子里已写了时期的，在 release 前加 bare。',
    en: 'Copy a tag and paste it into the text; figure and unit are filled in. Where the sentence names the period, add bare before release.',
  },
});
