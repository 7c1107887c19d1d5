import { defineWords } from '../../../i18n/dictionary.ts';

/** The scorecard: every clause of the standard that is known, and what the city has to show for it. */
export const scorecardWords = defineWords({
  'standard.title': { zh: '标准对照', en: 'The standard’s scorecard' },
  'standard.description': {
    zh: '《国家卫生城市标准》已知的每一条，{city}达到、未达到、未查到数据，或者不能判断。',
    en: 'Every known clause of the National Health City Standard, and whether {city} meets it, misses it, whether no figure was found, or it cannot be judged.',
  },
  'standard.lead': {
    zh: '{editions} 版标准，本站共读到 {clauses} 条。{city}：{counts}。',
    en: 'We have read {clauses} {clauses|clause|clauses} of {editions} {editions|edition|editions} of the standard. {city}: {counts}.',
  },
  'standard.byIndicator': {
    zh: '这里数的是条款，几版都有的一条，每版各算一条。按指标数，是 {unanswered} 项没有可以对照的数字，简明版用的是这个数。“我们还不知道的”把年份、定义、文本和标准以外的缺口也算在内，所以更多。',
    en: 'These are clauses: what several editions ask for counts in each. Counted by indicator, as in the simple view, {unanswered} {unanswered|has|have} no figure to compare. “What we don’t know” also counts years, definitions, texts and what is missing elsewhere, so it has more.',
  },
  'count.met': { zh: '{count} 条达到', en: '{count} met' },
  'count.not-met': { zh: '{count} 条未达到', en: '{count} not met' },
  'count.no-figure': { zh: '{count} 条未查到数据', en: '{count} with no figure found' },
  'count.cannot-judge': { zh: '{count} 条不能判断', en: '{count} that cannot be judged' },
  'count.separator': { zh: '，', en: ', ' },
  'standard.allReplaced': {
    zh: '能判断的全部属于已被取代的 {edition} 年版；{newer} 年版怎样要求，本站不掌握，今天是否达到，不能判断。',
    en: 'All that can be judged belong to the {edition} edition, since replaced. We have not seen what the {newer} edition requires there, so we cannot say whether it is met today.',
  },
  'standard.veto': {
    zh: '未达到的里面，{veto} 条是否决项；不达标会怎样，资料没有写。',
    en: 'Of those not met, {veto} {veto|is a veto item|are veto items}. Our sources do not say what happens when one is not met.',
  },
  'standard.replaced': {
    zh: '这一版已由 {newer} 年版取代：下面的“达到”“未达到”只对这一版而言。',
    en: 'The {newer} edition has replaced it: “met” and “not met” below are by this edition alone.',
  },
  'standard.ladder': { zh: '离要求多远', en: 'How far from the requirement' },
  'standard.scorecards': { zh: '逐条看', en: 'Clause by clause' },
  'standard.edition': { zh: '{edition} 年版', en: '{edition} edition' },
  'standard.edition.title': { zh: '标准对照：{edition} 年版', en: 'Scorecard of the {edition} edition' },
  'standard.edition.description': {
    zh: '《国家卫生城市标准》{edition} 年版已知的 {clauses} 条，{city}每一条的结果。',
    en: 'The {clauses} {clauses|clause|clauses} known of the National Health City Standard, {edition} edition, and the result of {city} for each.',
  },
  'standard.edition.lead': {
    zh: '{edition} 年版，本站读到 {clauses} 条。{city}：{counts}。',
    en: 'We have read {clauses} {clauses|clause|clauses} of the {edition} edition. {city}: {counts}.',
  },
  'standard.undated.all': {
    zh: '达到的 {met} 条，来源都没写年份。',
    en: 'For the {met} that {met|is|are} met, no source gives a year.',
  },
  'standard.undated.some': {
    zh: '达到的里面，{undated} 条的来源没有写年份。',
    en: 'For {undated} of those met, the source gives no year.',
  },
  'standard.open': { zh: '看 {edition} 年版的全部条款', en: 'All clauses of the {edition} edition' },
  'standard.editions': { zh: '版本', en: 'Editions' },
  'result.met': { zh: '达到', en: 'Met' },
  'result.not-met': { zh: '未达到', en: 'Not met' },
  'result.no-figure': { zh: '未查到数据', en: 'No figure found' },
  'result.cannot-judge': { zh: '不能判断', en: 'Cannot be judged' },
  'result.met.replaced': { zh: '达到{edition}年版', en: 'Met {edition} edition' },
  'result.not-met.replaced': { zh: '未达到{edition}年版', en: 'Missed {edition} edition' },
  'result.undated': { zh: '{result}（未注明年份）', en: '{result} (year not stated)' },
  'result.meaning': {
    zh: '“未查到数据”：条款不论要的是什么，本站没有见到这座城市公布、能注明来源的，不等于没有达到。“不能判断”：这座城市有数，但条款要的不是一个数，或者不知道数和条款说的是不是一回事。',
    en: '“No figure found”: whatever the clause asks for, we have seen nothing of this city with a source, which doesn’t mean that the clause is missed. “Cannot be judged”: there is a figure of this city, but the clause asks for something other than a number, or we do not know whether both count the same thing.',
  },
  'strip.label': { zh: '{edition} 年版各条的结果', en: 'The result of each clause of the {edition} edition' },
  'strip.clause': { zh: '第{clause}条，{name}：{result}', en: 'Clause {clause}, {name}: {result}' },
  'strip.undated': { zh: '来源没有写年份', en: 'the source gives no year' },
  'veto.meaning': {
    zh: '“否决项”：标准这样标明；不达标会怎样，资料没有写。',
    en: '“Veto item” is how the standard marks the clause. Our sources do not say what happens when one is not met.',
  },
  'unread.title': {
    zh: '没有读到的 {count} 条',
    en: '{count} {count|clause|clauses} not read',
  },
  'unread.text': {
    zh: '这一版第 {numbers} 条写了什么，本站没有读到。它们要求什么、这座城市达到没有，这里都说不了。这是本站的缺口。',
    en: 'We have not read {count|clause|clauses} {numbers} of this edition, so we cannot say what they ask or whether the city meets it. This gap is ours.',
  },
  'unread.clause': { zh: '第 {clause} 条：没有读到', en: 'Clause {clause}: not read' },
  'chapter.number': { zh: '第{chapter}章', en: 'Chapter {chapter}' },
  'chapter.namesUnknown': {
    zh: '各章的名称本站不掌握，只列编号。',
    en: 'We do not know the names of the chapters, so only their numbers are given.',
  },
  'chapter.unknown': {
    zh: '这一版的条款各属哪一章，本站不掌握，按条款编号排列。',
    en: 'We do not know which chapter each clause belongs to; they are listed by number.',
  },
  'filter.result': { zh: '结果', en: 'Result' },
  'filter.chapter': { zh: '章', en: 'Chapter' },
  'filter.all': { zh: '全部', en: 'All' },
  'filter.count': { zh: '{name}（{count}）', en: '{name} ({count})' },
  'filter.shown.all': { zh: '全部 {count} 条。', en: 'All {count} {count|clause|clauses}.' },
  'filter.shown.result': { zh: '{result}：{count} 条。', en: '{result}: {count} {count|clause|clauses}.' },
  'filter.shown.chapter': { zh: '{chapter}：{count} 条。', en: '{chapter}: {count} {count|clause|clauses}.' },
  'filter.shown.both': {
    zh: '{chapter}，{result}：{count} 条。',
    en: '{result}, {chapter}: {count} {count|clause|clauses}.',
  },
  'clause.number': { zh: '第{clause}条', en: 'Clause {clause}' },
  'clause.veto': { zh: '否决项', en: 'Veto item' },
  'clause.asks': { zh: '要求', en: 'Asks for' },
  'clause.value': { zh: '{value}（{period}）', en: '{value} ({period})' },
  'clause.valueOf': { zh: '{value}（{period}，{coverage}）', en: '{value} ({period}, {coverage})' },
  'clause.besideValue': { zh: '{area} {value}', en: '{area}: {value}' },
  'clause.namedOtherwise': {
    zh: '所列的数是“{indicator}”，名称与条款不同，口径是否一致，本站不掌握。',
    en: 'The figures are for “{indicator}”, which is not the clause’s own wording; we do not know whether both count the same thing.',
  },
  'clause.likely': {
    zh: '条款只见于二手资料。',
    en: 'The clause itself was seen in a secondary source only.',
  },
  'today.not-known': {
    zh: '{newer} 年版对这一项怎样要求，本站不掌握，今天是否达到，不能判断。',
    en: 'We have not seen what the {newer} edition requires here, so we cannot say whether it is met today.',
  },
  'today.asked-anew': {
    zh: '{newer} 年版对这一项另有要求，见那一版。',
    en: 'The {newer} edition has its own requirement here: see that edition.',
  },
  'clause.undated': { zh: '来源没有写是哪一年的数。', en: 'The source does not say which year the figure is for.' },
  'hindrance.in-place': {
    zh: '条款要求具备一样东西，不是一个数；有没有，本站没有可注明的来源。',
    en: 'The clause asks for something to be in place, not for a figure. We have no source that says whether it is.',
  },
  'hindrance.trend': {
    zh: '条款要求的是趋势，一个数不够判断。',
    en: 'The clause asks for a trend, which one figure cannot show.',
  },
  'hindrance.plan': {
    zh: '条款要求符合所在地的规划，规划里的数本站不掌握。',
    en: 'The clause asks for what the local plan lays down, and we do not know the figures in that plan.',
  },
  'hindrance.level': {
    zh: '条款要求达到等级，不是一个数。',
    en: 'The clause asks for a grade, not a number.',
  },
  'hindrance.in-words': {
    zh: '条款用文字提出要求，没有可比的数。',
    en: 'The clause is in words and gives no number to compare with.',
  },
  'hindrance.measure': {
    zh: '数值和条款说的是不是一回事，本站不掌握，不作判断。',
    en: 'We do not know whether the figure counts what the clause means, so it is not judged.',
  },
  'clause.also': {
    zh: '这一条可能还包括：{indicators}。',
    en: 'The clause may cover these, too: {indicators}.',
  },
  'hindrance.other-unit': {
    zh: '数值和条款的单位不同，不能相比。',
    en: 'The figure is in a different unit from the clause, so they are not compared.',
  },
  'hindrance.improvement': {
    zh: '数值没有达到条款的数，但条款还写着“{alternative}”；趋势不清楚，不能说没有达到。',
    en: 'The figure misses the number, but the clause adds “{alternative}”; the trend is not known, so it can’t be called not met.',
  },
  'hindrance.improvement.noFigure': {
    zh: '条款还写着“{alternative}”，两者达到一样就可以。',
    en: 'The clause adds “{alternative}”: either is enough.',
  },
  'edition.about': { zh: '这一版', en: 'About this edition' },
  'edition.document': { zh: '文号', en: 'Document' },
  'edition.issued': { zh: '印发日期', en: 'Issued on' },
  'edition.issuedUnknown': { zh: '本站不掌握', en: 'not known to us' },
  'edition.state': { zh: '状态', en: 'State' },
  'edition.inForce': { zh: '本站没有见到取代它的版本', en: 'we know of no edition that replaces it' },
  'edition.replacedBy': { zh: '已由 {newer} 年版取代', en: 'replaced by the {newer} edition' },
  'card.standard': {
    zh: '已知 {clauses} 条：达到 {met} 条，未达到 {notMet} 条；未查到数据 {noFigure} 条，不能判断 {cannotJudge} 条。',
    en: '{clauses} {clauses|clause|clauses} known: {met} met, {notMet} not met; no figure found for {noFigure}, {cannotJudge} cannot be judged.',
  },
  'card.standard.replaced': {
    zh: '已知 {clauses} 条：按已被取代的 {edition} 年版，达到 {met} 条，未达到 {notMet} 条；未查到数据 {noFigure} 条，不能判断 {cannotJudge} 条。',
    en: '{clauses} {clauses|clause|clauses} known: by the {edition} edition, since replaced, {met} met and {notMet} not met; no figure found for {noFigure}, {cannotJudge} cannot be judged.',
  },
  'card.figure': { zh: '{met} 达到，{notMet} 未达到', en: '{met} met, {notMet} not met' },
  'scorecard.table.about': {
    zh: '这一版标准已知的每一条，连同要求、本市最近的数值和是否达到。“不能判断”的原因见网页。',
    en: 'Every known clause of this edition with what it asks, the city’s newest figure and whether it is met. Why a clause cannot be judged is on the page.',
  },
  'scorecard.table.result': { zh: '是否达到', en: 'Result' },
  'scorecard.table.ofFigure': { zh: '本市数值：{title}', en: 'The city’s figure: {title}' },
  'scorecard.table.unit': { zh: '本市数值的单位', en: 'Unit of the city’s figure' },
  'scorecard.table.release': {
    zh: '本市数值的版本（observations）',
    en: 'Release of the city’s figure (observations)',
  },
});
