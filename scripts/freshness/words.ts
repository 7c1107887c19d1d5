import {
  columnsOnce,
  worstFirst,
  type CityFreshness,
  type DatasetFreshness,
  type Freshness,
  type FreshnessCounts,
  type ShownColumn,
  type Standing,
  type WaitingObjection,
} from '../../src/core/freshness/freshness.ts';

type Language = 'zh' | 'en';

const standings: Record<Standing, Record<Language, string>> = {
  'on-time': { zh: '按时', en: 'on time' },
  late: { zh: '逾期', en: 'LATE' },
  empty: { zh: '空白', en: 'EMPTY' },
  open: { zh: '未定', en: 'open' },
};

const waits: Record<WaitingObjection['waitsFor'], Record<Language, string>> = {
  acknowledgement: { zh: '受理', en: 'acknowledgement' },
  settlement: { zh: '办结', en: 'an outcome' },
};

const headings = {
  datasets: { zh: '数据集（按各自承诺的更新）', en: 'Datasets, by the updates that each promises' },
  columns: { zh: '栏目', en: 'Sections' },
  objections: { zh: '等待答复的异议', en: 'Objections that wait' },
};

const daysIn = {
  zh: (count: number, isWorking = false) => `${count} 个${isWorking ? '工作日' : '自然日'}`,
  en: (count: number, isWorking = false) => `${count} ${isWorking ? 'working ' : ''}${count === 1 ? 'day' : 'days'}`,
};

/** "newest 2026-11-24, next due by 2026-12-06": what is the same of datasets and columns. */
function whenWords(locale: Language, { newest, dueBy, daysLate }: Freshness): string {
  if (newest === null) return locale === 'zh' ? '还没有内容' : 'there is nothing yet';
  const days = daysIn[locale](daysLate);
  if (locale === 'zh')
    return [
      `最新 ${newest}`,
      ...(dueBy === null ? ['没有承诺期限'] : [`下一次不晚于 ${dueBy}`]),
      ...(daysLate > 0 ? [`已超出 ${days}`] : []),
    ].join('，');
  return [
    `newest ${newest}`,
    ...(dueBy === null ? ['no date is promised'] : [`next due by ${dueBy}`]),
    ...(daysLate > 0 ? [`${days} late`] : []),
  ].join(', ');
}

const languages: Record<Language | 'both', Record<Language, string>> = {
  zh: { zh: '中文', en: 'in Chinese' },
  en: { zh: '英文', en: 'in English' },
  both: { zh: '中英文', en: 'in both languages' },
};

const datasetWords = (locale: Language, one: DatasetFreshness): string =>
  locale === 'zh'
    ? `${one.dataset}（${one.promise.zh}）：${whenWords(locale, one)}`
    : `${one.dataset} (${one.promise.en}): ${whenWords(locale, one)}`;

function columnWords(locale: Language, one: ShownColumn): string {
  const language = languages[one.isInBoth ? 'both' : one.locale][locale];
  const within = one.rule ? daysIn[locale](one.rule.withinDays) : null;
  if (locale === 'zh') {
    const rule = one.rule ? `，${within}内应有更新：${one.rule.source.zh}` : '';
    return `${one.path} ${language}，${one.entries} 篇${rule}：${whenWords(locale, one)}`;
  }
  const rule = one.rule ? `, within ${within} by ${one.rule.source.en}` : '';
  return `${one.path} ${language}, ${one.entries} ${one.entries === 1 ? 'entry' : 'entries'}${rule}: ${whenWords(locale, one)}`;
}

function objectionWords(locale: Language, one: WaitingObjection): string {
  const { dataset, key, filedOn, dueBy, daysLate, standing, isLateAtLeast } = one;
  const step = waits[one.waitsFor][locale];
  const days = daysIn[locale](daysLate, true);
  if (locale === 'zh') {
    const late = daysLate > 0 ? `，已超出${isLateAtLeast ? '至少 ' : ' '}${days}` : '';
    return `${dataset} ${key}：${filedOn} 提出，等待${step}，期限 ${dueBy}${standing === 'open' ? '（节假日未公布，暂定）' : ''}${late}`;
  }
  const late = daysLate > 0 ? `, ${isLateAtLeast ? 'at least ' : ''}${days} late` : '';
  const provisional = standing === 'open' ? ' (provisional: public holidays are not announced yet)' : '';
  return `${dataset} ${key}: filed ${filedOn}, waits for ${step}, due by ${dueBy}${provisional}${late}`;
}

/** All that was looked at, a line each. */
export function freshnessLines(
  locale: Language,
  { asOf, holdsUntil, datasets, columns, objections }: CityFreshness,
): string[] {
  const line = (standing: Standing, text: string): string =>
    `  ${standings[standing][locale].padEnd(locale === 'zh' ? 4 : 8)} ${text}`;
  const none = locale === 'zh' ? '  没有' : '  none';
  const orNone = (lines: string[]): string[] => (lines.length > 0 ? lines : [none]);
  return [
    locale === 'zh'
      ? `截至 ${asOf}（${holdsUntil} 以后请重新运行）：`
      : `As of ${asOf} (run it again after ${holdsUntil}):`,
    headings.datasets[locale],
    ...orNone(worstFirst(datasets).map((one) => line(one.standing, datasetWords(locale, one)))),
    headings.columns[locale],
    ...orNone(worstFirst(columnsOnce(columns)).map((one) => line(one.standing, columnWords(locale, one)))),
    headings.objections[locale],
    ...orNone(worstFirst(objections).map((one) => line(one.standing, objectionWords(locale, one)))),
  ];
}

/** The last line: how many of each. */
export const countLine = {
  zh: ({ late, empty, onTime, open }: FreshnessCounts) =>
    `按时 ${onTime}，逾期 ${late}，空白 ${empty}，没有承诺期限或期限未定 ${open}。`,
  en: ({ late, empty, onTime, open }: FreshnessCounts) =>
    `${onTime} on time, ${late} late, ${empty} empty, ${open} without a promised date.`,
};

export const unsoundWords = {
  zh: (count: number) => `数据或内容有 ${count} 处问题，先运行 npm run check 并改正，再看是否按时。`,
  en: (count: number) =>
    `${count} ${count === 1 ? 'problem' : 'problems'} in data or content. Run "npm run check" and fix ${count === 1 ? 'it' : 'them'} first.`,
};
