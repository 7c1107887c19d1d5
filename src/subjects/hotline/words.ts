import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The hotline and its months. */
export const hotlineWords = defineWords({
  'hotline.title': { zh: '热线', en: 'The hotline' },
  'hotline.description': {
    zh: '{city}的热线受理了什么、办结多少：已知的 {known} 个月，分类、合计与来源。',
    en: 'What the hotline of {city} accepted and closed: {known} {known|month|months} known, with categories, sums and sources.',
  },
  'hotline.monthTitle': { zh: '热线：{month}', en: 'The hotline in {month}' },
  'hotline.monthDescription': {
    zh: '{city}的热线在{month}受理了什么、办结多少，分类是否对得上。',
    en: 'What the hotline of {city} accepted and closed in {month}, and whether its categories add up.',
  },
  'hotline.table.about': {
    zh: '这个月的每个数，照来源所印，连同单位、可靠程度和来源。各月的分类不同，不能逐月相连。',
    en: 'Every figure of the month as its source prints it, with unit, certainty and source. Each month has its own categories, which must not be joined.',
  },
  'hotline.cases': { zh: '{count} 件', en: '{count} {cases|case|cases}' },
  'hotline.acceptedNewest': {
    zh: '{month}受理。这是本站所知最近的一个月',
    en: 'accepted in {month}, the newest month we know',
  },
  'hotline.acceptedIn': { zh: '{month}受理', en: 'accepted in {month}' },
  'hotline.noTotal': {
    zh: '{month}受理多少，来源没有写。',
    en: 'Its source does not say how many cases were accepted in {month}.',
  },
  'hotline.coverage': {
    zh: '从{from}到{to}共 {span} 个月，本站只知道其中 {known} 个月。各月的分类不一样，中间又有空缺，所以每个月单独看，不连成线。',
    en: 'From {from} to {to} there are {span} months; we know {known} of them. Each has its own categories and months between them are missing, so each is shown alone, never as one line.',
  },
  'hotline.coverage.whole': {
    zh: '从{from}到{to}的 {span} 个月，本站都知道。各月的分类不一样，所以每个月单独看，不连成线。',
    en: 'From {from} to {to} there are {span} months, and we know them all. Each has its own categories, so each is shown alone, never as one line.',
  },
  'hotline.coverage.one': { zh: '本站只知道这一个月。', en: 'It is the only month we know.' },
  'hotline.scale': { zh: '{month}的件数', en: '{month} in cases' },
  'hotline.scale.share': {
    zh: '占受理的 {share}%（本站算出）',
    en: '{share}\u00a0% of those accepted (worked out by us)',
  },
  'hotline.scale.rate': {
    zh: '“{rate}”：来源印作 {printed}%，而由印出的件数算是 {computed}%；哪个对，无从判断。',
    en: '“{rate}”: the source prints {printed}\u00a0%; the printed counts give {computed}\u00a0%. We cannot say which is right.',
  },
  'hotline.beyond': {
    zh: '“{closed}”与“{carried}”合计 {together} 件，多于受理的 {accepted} 件：三个数统计的不是同一批，来源没有说明。',
    en: '“{closed}” and “{carried}” come to {together}, more than the {accepted} accepted: the three do not count the same cases, and the source does not explain it.',
  },
  'hotline.about': { zh: '{month}，市民反映什么', en: 'What people called about in {month}' },
  'hotline.sanitation': {
    zh: '{count} 个分类里，{names}由本站标为环卫、市容：{cases} 件，占受理的 {share}%。',
    en: 'Of {count} categories, we mark {names} as sanitation: {cases} {number|case|cases}, {share}\u00a0% of those accepted.',
  },
  'hotline.sanitation.none': {
    zh: '{count} 个分类里，没有一个在名称里写明环卫或市容。',
    en: 'None of the {count} categories names sanitation or the appearance of the city.',
  },
  'hotline.name': { zh: '“{name}”', en: '“{name}”' },
  'hotline.noCategories': {
    zh: '来源没有印这个月的分类。',
    en: 'The source prints no categories for this month.',
  },
  'hotline.mark': { zh: '环卫', en: 'sanitation' },
  'hotline.all': { zh: '{month}的全部 {count} 个分类', en: 'All {count} categories of {month}' },
  'hotline.rest': {
    zh: '其余 {count} 个分类，以及全部分类的表',
    en: 'The other {count} categories, and a table of all',
  },
  'hotline.table': { zh: '全部分类的表', en: 'A table of all categories' },
  'hotline.monthLink': { zh: '{month}的全部数字和来源', en: 'All figures of {month}, with the source' },
  'hotline.barsSource': { zh: '来源：{document}', en: 'Source: {document}' },
  'hotline.sums': { zh: '对得上吗', en: 'Does it add up?' },
  'hotline.sums.lead': {
    zh: '分类相加、来件途径相加是否等于受理数，印出的比率能否由印出的件数算出。全部由数据算出。',
    en: 'Whether the categories, and the ways cases came in, add up to the accepted cases, and whether the printed rate follows from the printed counts. All of it is computed from the data.',
  },
  'hotline.sum.category': { zh: '分类', en: 'Categories' },
  'hotline.sum.channel': { zh: '来件途径', en: 'How cases came in' },
  'hotline.sum.none': {
    zh: '来源只印了总数：没有可以相加的，也没有印比率。',
    en: 'The source prints only totals: there is nothing to add up, and no rate.',
  },
  'hotline.sumTitle.category': { zh: '{month}受理的案件，按分类', en: 'Cases accepted in {month}, by category' },
  'hotline.sumTitle.channel': {
    zh: '{month}受理的案件，按来件途径',
    en: 'Cases accepted in {month}, by how they came in',
  },
  'hotline.rateTitle': { zh: '{month}的“{rate}”', en: '“{rate}” of {month}' },
  'hotline.sumGroup': { zh: '各月受理的案件', en: 'Cases accepted, by month' },
  'hotline.others': { zh: '其他月份', en: 'The other months' },
  'hotline.otherLead': {
    zh: '受理 {accepted} 件；{closed} {count} 件，占 {share}%（本站算出）。',
    en: '{accepted} cases accepted. {closed}: {count}, which is {share}\u00a0% (worked out by us).',
  },
  'hotline.marking': { zh: '标了什么，为什么不连成线', en: 'What is marked, and why there is no line' },
  'hotline.marking.own': {
    zh: '“环卫”是本站标的，来源没有。只标名称里写明环境卫生或市容的分类；名称更宽的，例如“城市管理”，没有标，里面可能也有环卫的事。',
    en: 'The mark “sanitation” is ours, not the source’s. It is given only where the name of a category says sanitation or the appearance of the city. A wider name, such as “City management”, has none, though cases of sanitation may be in it.',
  },
  'hotline.marking.translation': {
    zh: '分类的中文名照原文；英文名是本站译的。',
    en: 'The Chinese names are as printed; the English names are our translations.',
  },
  'hotline.marking.line': {
    zh: '不同月份里名称相近的分类，范围未必相同：有的分类拆开了，有的合并了，来源没有说。所以不同月份的分类不相比，也不连成线。',
    en: 'Categories of different months may have similar names and yet cover different things: some were split, some merged, and no source says which. So they are neither compared nor joined from month to month.',
  },
  'hotline.unknown': { zh: '还不知道的', en: 'What is not known' },
  'hotline.figures': { zh: '来源所印的总数', en: 'The totals as printed' },
  'hotline.figures.caption': { zh: '{month}：来源所印的总数', en: '{month}: the totals as printed' },
  'hotline.categories.caption': { zh: '{month}：全部分类', en: '{month}: all categories' },
  'hotline.column.measure': { zh: '项目', en: 'Measure' },
  'hotline.column.category': { zh: '分类', en: 'Category' },
  'hotline.column.value': { zh: '数值', en: 'Value' },
  'hotline.column.cases': { zh: '件数', en: 'Cases' },
  'hotline.column.share': { zh: '占受理', en: 'Share' },
  'hotline.share': { zh: '{share}%', en: '{share}\u00a0%' },
  'hotline.source': { zh: '来源', en: 'Source' },
  'hotline.source.undated': { zh: '来源没有写日期。', en: 'The source states no day.' },
  'hotline.source.year': {
    zh: '正文没有写年份：{year} 年是推断，依据见来源的说明。',
    en: 'The text states no year: {year} is likely, not certain; the note on the source says what it rests on.',
  },
  'hotline.source.early': {
    zh: '来源的日期是{day}，这个月还没有过完；数字算到哪一天，来源没有写。',
    en: 'The source is dated {day}, before the month was over; it does not say up to which day it counts.',
  },
  'hotline.source.open': { zh: '打开来源', en: 'Open the source' },
  'hotline.source.noLink': {
    zh: '本站没有可以链接的网址，只写文件名。',
    en: 'We know no address to link to, so only the name of the document is given.',
  },
  'hotline.card': {
    zh: '{month}受理的件数。自最早知道的月份起共 {span} 个月，已知 {known} 个月。',
    en: 'Cases accepted in {month}. Of the {span} {span|month|months} since the earliest known, {known} {known|is|are} known.',
  },
  'hotline.card.figure': { zh: '{month}：{cases}', en: '{month}: {cases}' },
  'hotline.week.new': {
    zh: '{day}补上{month}的数字：受理 {cases}。',
    en: 'The figures of {month} were added on {day}: {cases} accepted.',
  },
  'hotline.week.none': {
    zh: '没有新的月份；已知最近一个月是{month}，{day}登记。',
    en: 'No further month; the newest that is known is {month}, recorded on {day}.',
  },
  'hotline.share.kicker': { zh: '热线 · {month}', en: 'The hotline · {month}' },
  'hotline.share.title': { zh: '受理的案件', en: 'Cases accepted' },
  'hotline.share.note': { zh: '{closed}：{count} 件', en: '{closed}: {count}' },
  'hotline.monthLikely': { zh: '{month}（年份是推断）', en: '{month} (year likely)' },
  'hotline.gap.months.title': {
    zh: '热线其余 {missing} 个月',
    en: 'The other {missing} {missing|month|months} of the hotline',
  },
  'hotline.gap.months': {
    zh: '从{from}到{to}共 {span} 个月，本站只见到 {known} 个月的数。',
    en: 'Of the {span} months from {from} to {to}, we have seen the figures of {known}.',
  },
  'hotline.gap.rate.title': { zh: '{month}“{rate}”的分母', en: 'The base of the “{rate}” of {month}' },
  'hotline.gap.rate': {
    zh: '来源印作 {printed}%，而印出的 {part} ÷ {whole} 是 {computed}%；除以什么数，来源没有印。',
    en: '{printed}\u00a0% is printed, but {part} of {whole} is {computed}\u00a0%; what it is a share of is not printed.',
  },
  'hotline.gap.categories.title': { zh: '{month}的分类', en: 'The categories of {month}' },
  'hotline.gap.categories': {
    zh: '来源只印了总数，受理的是哪些事，不知道。',
    en: 'The source prints only totals: what people called about is not known.',
  },
  'hotline.gap.year.title': { zh: '“{month}”的年份', en: 'The year of “{month}”' },
  'hotline.gap.year': {
    zh: '所见正文没有写年份，年份另有依据，见这个月的说明。',
    en: 'The text we read states no year; it comes from another source, as the note on that month says.',
  },
  'hotline.gap.until.title': { zh: '{month}的数算到哪一天', en: 'The day to which {month} is counted' },
  'hotline.gap.until': {
    zh: '来源的日期是{day}，那时这个月还没有过完。',
    en: 'The source is dated {day}, when the month was not over.',
  },
  'hotline.gap.publisher': { zh: '{city}热线的承办单位', en: 'The office that runs the hotline of {city}' },
});

export const translator = dictionary(...frameWords, hotlineWords);
