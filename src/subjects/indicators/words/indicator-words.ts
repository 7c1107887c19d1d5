import { defineWords } from '../../../i18n/dictionary.ts';

/** The indicators and the page of each. */
export const indicatorWords = defineWords({
  'indicators.title': { zh: '指标', en: 'Indicators' },
  'indicators.description': {
    zh: '每个指标的最新数值，对照《国家卫生城市标准》，达到或未达到都写明。',
    en: 'The newest value of every indicator, compared with the National Health City Standard: met and not met alike.',
  },
  'indicators.asOfUndated': {
    zh: '本站数据更新于 {day}；{city}的数值，来源都没有写明年份。',
    en: 'Data updated on {day}; no source of a value for {city} states its year.',
  },
  'indicators.asOf': {
    zh: '本站数据更新于 {day}；{city}的数值，有年份的最新到 {year} 年。',
    en: 'Data updated on {day}; the newest dated value for {city} is of {year}.',
  },
  'indicators.counts': {
    zh: '{city}已知 {known} 项指标的数值，能对照标准的有 {judged} 项：{met} 项达到，{notMet} 项未达到。',
    en: 'Values are known for {known} {known|indicator|indicators} of {city}; {judged} can be compared with the standard: {met} met, {notMet} not met.',
  },
  'indicators.counts.none': {
    zh: '{city}已知 {known} 项指标的数值，都还不能对照标准。',
    en: 'Values are known for {known} {known|indicator|indicators} of {city}; none can be compared with the standard yet.',
  },
  'indicators.counts.replaced': {
    zh: '{city}已知 {known} 项指标的数值，能对照标准的有 {judged} 项，都是对照已被取代的 {edition} 年版：{met} 项达到，{notMet} 项未达到。',
    en: 'Values are known for {known} {known|indicator|indicators} of {city}; {judged} can be compared with the standard, all with the {edition} edition, since replaced: {met} met, {notMet} not met.',
  },
  'indicators.column.indicator': { zh: '指标', en: 'Indicator' },
  'indicators.column.value': { zh: '数值', en: 'Value' },
  'indicators.column.period': { zh: '时期', en: 'Period' },
  'indicators.noStandard': {
    zh: '已掌握的标准条文没有量化要求',
    en: 'the clauses of the standard known to us set no target',
  },
  'themes.title': { zh: '全部指标，按主题', en: 'All indicators by theme' },
  'themes.lead': {
    zh: '先列有{city}数值的。没有的，点开可看其他地区的最新数值，供参考，不用来判断达标。',
    en: 'Those with a value for {city} come first. For the others, open the fold for the newest value of another area: a guide, not judged.',
  },
  'themes.count': {
    zh: '{count} 项，其中 {known} 项有{city}的数值。',
    en: '{count} {count|indicator|indicators}, {known} with a value for {city}.',
  },
  'themes.countNone': {
    zh: '{count} 项，都还没有{city}的数值。',
    en: '{count} {count|indicator|indicators}, none with a value for {city}.',
  },
  'themes.others': {
    zh: '另外 {count} 项，没有{city}的数值',
    en: '{count} more, without a value for {city}',
  },
  'themes.where': { zh: '{area}，{period}', en: '{area}, {period}' },
  'themes.noValue': { zh: '还没有已知的数值', en: 'No value known yet' },
  'themes.none': { zh: '其他', en: 'Other' },
  'indicators.retired': { zh: '不再使用的指标', en: 'Indicators no longer used' },
  'indicators.retiredLead': {
    zh: '这些指标不再更新，也不计入上面的数目；已公布的数值和页面都保留。',
    en: 'These indicators are no longer updated and are not counted above. Their values and pages stay.',
  },
  'indicators.replacedBy': { zh: '改用 {indicators}', en: 'replaced by {indicators}' },
  'indicator.description': {
    zh: '{indicator}：数值、标准、来源与历次版本。',
    en: '{indicator}: values, standard, sources and releases.',
  },
  'indicator.unknown': {
    zh: '本指标的官方定义和计算方法，本站不掌握，因此不写。',
    en: 'The official definition and method of this indicator are not known to us, so we give none.',
  },
  'indicator.chart': { zh: '图', en: 'Chart' },
  'indicator.values': { zh: '全部数值', en: 'All values' },
  'indicator.valuesCaption': { zh: '{indicator}：每个数值及其来源', en: '{indicator}: every value with its source' },
  'indicator.newestCaption': {
    zh: '{indicator}：最近的数值及其来源',
    en: '{indicator}: the newest values with their sources',
  },
  'indicator.earlierCaption': {
    zh: '{indicator}：更早的数值及其来源',
    en: '{indicator}: earlier values with their sources',
  },
  'indicator.earlier': {
    zh: '更早的 {count} 个数值',
    en: '{count} earlier {count|value|values}',
  },
  'indicator.related': { zh: '相关而不可比的指标', en: 'Related, but not comparable' },
  'indicator.releases': { zh: '版本与变动', en: 'Releases and what each changed' },
  'indicator.releasesLead': {
    zh: '数字发布后不改动；更正和补充都另发新版本，旧版本照旧可下载。',
    en: 'A published figure is never edited: corrections and additions come as new releases, and the old ones stay.',
  },
  'indicator.noValues': {
    zh: '还没有可注明来源的数值，所以没有图。',
    en: 'There is no chart because no sourced value is known yet.',
  },
  'indicator.chartSummary.one': {
    zh: '{indicator}：一个数值，{value}（{period}）。',
    en: '{indicator}: one value, {value} ({period}).',
  },
  'indicator.chartSummary.many': {
    zh: '{indicator}：{count} 个数值，从{from}到{to}。',
    en: '{indicator}: {count} values, from {from} to {to}.',
  },
  'indicator.seriesName': { zh: '{area}（{coverage}）', en: '{area} ({coverage})' },
  'indicator.standardLine': { zh: '{edition}标准第{clause}条：{target}', en: '{edition}, clause {clause}: {target}' },
  'indicator.retired': {
    zh: '这个指标用到{until}为止，不再更新；已公布的数值照旧列在下面。',
    en: 'This indicator was used until {until} and is no longer updated. Its published values stay below.',
  },
  'indicator.continues': {
    zh: '这个指标接续了（口径可能不同，数值不连成一条线）：',
    en: 'This indicator continues (what is counted may differ, so the values are not joined into one line):',
  },
  'indicator.until': { zh: '{indicator}（用到{until}）', en: '{indicator} (until {until})' },
  'indicator.replaced': {
    zh: '这个指标用到{until}为止，不再更新；已公布的数值照旧列在下面。此后改用：',
    en: 'This indicator was used until {until} and is no longer updated. Its published values stay below. It was replaced by:',
  },
  'indicator.table.about': {
    zh: '这个指标的全部数值，每个地区、每个时期一行，连同单位、可靠程度和来源。目标不是实测数，不在内，见数据集 targets。',
    en: 'Every value of this indicator, one row an area and period, with unit, certainty and source. Targets are no measurements and are not here: see the dataset “targets”.',
  },
});
