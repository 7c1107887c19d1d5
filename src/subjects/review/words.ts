import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The history of the title and its reviews. */
const historyWords = defineWords({
  'review.description': {
    zh: '{city}的国家卫生城市称号：哪年命名，哪年复审，哪年确认；复审怎样进行；下一次何时来。',
    en: 'The title of National Health City in {city}: when it was given, reviewed and confirmed, how a review goes, and what is known of the next.',
  },
  'review.when.year': { zh: '{year}年', en: 'in {year}' },
  'review.when.day': { zh: '{day}', en: 'on {day}' },
  'review.when.days': { zh: '{from}至{to}间', en: 'between {from} and {to}' },
  'review.answer.named': {
    zh: '{city}{when}获得国家卫生城市称号。',
    en: '{city} was named a National Health City {when}.',
  },
  'review.answer.passed': { zh: '{city}{when}通过复审。', en: '{city} passed its review {when}.' },
  'review.answer.reconfirmed': {
    zh: '{city}{when}经复审重新确认。',
    en: '{city} was reconfirmed {when}.',
  },
  'review.answer.begun': {
    zh: '{city}的复审{when}开始，结果本站不掌握。',
    en: 'A review of {city} began {when}. We do not know its result.',
  },
  'review.answer.withdrawn': {
    zh: '{city}的称号{when}被撤销。',
    en: '{city} lost its title {when}: it was withdrawn.',
  },
  'review.answer.none': {
    zh: '{city}的命名和复审，这里还没有一条记录。',
    en: 'No award and no review of the title of {city} is recorded here yet.',
  },
  'review.empty': {
    zh: '“称号与复审”的数据还没有一行，所以这里没有时间轴。',
    en: 'The dataset on the title and its reviews has no row yet, so there is no timeline here.',
  },
  'review.due': {
    zh: '按 {cycle} 年一个周期推算，下一次复审在{years}；没有查到消息，称号现在是否仍然持有，这里不能确认。',
    en: 'By the {cycle}-year cycle a review would fall in {years} (our arithmetic). We have found no news of it, so we cannot confirm whether the title is still held.',
  },
  'review.due.or': { zh: ' {first} 或 {second} 年', en: '{first} or {second}' },
  'review.due.one': { zh: ' {first} 年', en: '{first}' },
  'review.next': { zh: '下一次复审何时进行，本站不掌握。', en: 'We do not know when the next review is.' },
  'review.since': {
    zh: '截至{day}，本站没有此后的消息。称号不是终身的，每个周期都从头再查。',
    en: 'As of {day}, we know of nothing since. The title is not for life: every cycle starts again.',
  },
  'review.band': { zh: '称号逐年情况', en: 'The title, year by year' },
  'review.band.caption': {
    zh: '{city}的国家卫生城市称号，{from}—{to}年',
    en: 'The title of National Health City in {city}, {from}–{to}',
  },
  'review.state.before': { zh: '命名以前', en: 'before the title' },
  'review.state.held': { zh: '有称号，当年的事项写明', en: 'title held, as an event of the year says' },
  'review.state.inferred': {
    zh: '有称号，由前后事项推定：没有见到撤销',
    en: 'title held, as follows from the events before and after: we have read of no withdrawal',
  },
  'review.state.under-review': {
    zh: '有称号，同时在复审；有称号系推定',
    en: 'title held and under review at the same time; that it was held follows from the dates',
  },
  'review.state.candidate': { zh: '没有称号，评审进行中', en: 'no title, review under way' },
  'review.state.lost': { zh: '称号已撤销', en: 'title withdrawn' },
  'review.state.unknown': { zh: '最近一次记录以后，情况不明', en: 'after the last known event: nothing known' },
  'review.state.ahead': { zh: '还没有到', en: 'still to come' },
  'review.now': { zh: '今年', en: 'this year' },
  'review.countedFrom': { zh: '{from} + {cycle}', en: '{from} + {cycle}' },
  'review.countedHere': { zh: '推算：{sum}', en: 'computed: {sum}' },
});

const arithmeticWords = defineWords({
  'review.arithmetic': { zh: '从日期能推出什么', en: 'What follows from the dates' },
  'review.arithmetic.lead': {
    zh: '下面是本站按日期和周期算的，不是哪个部门的通知。',
    en: 'We computed this from the dates and the cycle. No authority has announced it.',
  },
  'review.interval': {
    zh: '从“{from}”到“{to}”，隔 {years} 年',
    en: 'from “{from}” to “{to}”: {years} {years|year|years}',
  },
  'review.counted.event': {
    zh: '从“{kind}”那年起数 {cycle} 年，是 {year} 年，{state}',
    en: '{cycle} {cycle|year|years} on from “{kind}” is {year}, {state}',
  },
  'review.counted.title': {
    zh: '从称号所冠的年份起数 {cycle} 年，是 {year} 年，{state}',
    en: '{cycle} {cycle|year|years} on from the year in the title is {year}, {state}',
  },
  'review.counted.past': { zh: '已经过去', en: 'which is past' },
  'review.counted.now': { zh: '就是今年', en: 'this year' },
  'review.counted.ahead': { zh: '还没有到', en: 'which is still to come' },
  'review.whichYear': {
    zh: '从哪一年算起，资料没有说，所以两种算法都列出。',
    en: 'Our sources do not say which year counts, so both are given.',
  },
  'review.whichYear.one': {
    zh: '是不是从这一年算起，资料没有说。',
    en: 'Our sources do not say whether this is the year that counts.',
  },
  'review.reached': {
    zh: '截至{day}，新的复审是否已经开始、有没有结果，本站不掌握。',
    en: 'As of {day} we do not know whether a new review has begun, or with what result.',
  },
  'review.notReached': {
    zh: '截至{day}，没有见到新一轮复审的通知。',
    en: 'As of {day} we have seen no announcement of a new review.',
  },
  'review.otherYear': {
    zh: '{own}年给的称号是“{title}”。为什么冠以{titleYear}年，来源没有解释。',
    en: 'The title given in {own} is “{title}”. No source explains why it bears the year {titleYear}.',
  },
});

const procedureWords = defineWords({
  'review.events': { zh: '每件事的来源', en: 'Every event and its source' },
  'review.events.caption': { zh: '称号与复审：时间、事项、来源', en: 'The title and its reviews: when, what, source' },
  'review.column.when': { zh: '时间', en: 'When' },
  'review.column.what': { zh: '事项', en: 'What' },
  'review.procedure': { zh: '一次复审怎样进行', en: 'How a review goes' },
  'review.steps': { zh: '{steps}个步骤，依次进行', en: '{steps} {steps|step|steps}, one after the other' },
  'review.sampling': { zh: '技术评估看多少个样本点', en: 'How many sample points the technical assessment has' },
  'review.sampling.unit': { zh: '{points} 个', en: '{points}' },
  'review.sampling.applies': { zh: '本市属于这一档', en: 'this city’s size' },
  'review.sampling.unknown': {
    zh: '{city}属于哪一档，本站不掌握。',
    en: 'We do not know which of them applies to {city}.',
  },
  'review.withdrawal': { zh: '什么情况撤销称号', en: 'Why a title is withdrawn' },
  'review.procedure.none': {
    zh: '步骤和样本点的数据还没有一行。',
    en: 'The dataset on the steps and sample points has no row yet.',
  },
  'review.gaps': { zh: '这里还不知道的', en: 'What we don’t know yet' },
  'review.more': { zh: '接着看', en: 'Read on' },
  'review.share.note': { zh: '截至{day}', en: 'as of {day}' },
  'review.share.alt': { zh: '复审历程。{answer}', en: 'Review history. {answer}' },
});

const gapWords = defineWords({
  'review.gap.committee': {
    zh: '全国爱国卫生运动委员会；{city}的爱卫办',
    en: 'National Patriotic Health Campaign Committee; the Patriotic Health Office of {city}',
  },
  'review.gap.next.title': { zh: '下一次复审在哪年', en: 'When the next review comes' },
  'review.gap.next.text': {
    zh: '已知最近一件事是“{kind}”，{period}。此后有没有开始新的复审，没有见到通知。',
    en: 'The last event known is “{kind}”, {period}. We have seen no announcement of a new review since.',
  },
  'review.gap.result.title': { zh: '复审的结果', en: 'The result of the review' },
  'review.gap.result.text': {
    zh: '复审在{period}开始，结果没有见到。',
    en: 'The review began in this period: {period}. We have seen no result.',
  },
  'review.gap.titleYear.title': { zh: '称号为什么冠以{titleYear}年', en: 'Why the title bears the year {titleYear}' },
  'review.gap.titleYear.text': {
    zh: '称号“{title}”是{own}年给的，来源没有解释年份的差别。',
    en: 'The title “{title}” was given in {own}. No source explains the difference.',
  },
  'review.gap.noted': { zh: '{text}{note}', en: '{text} {note}' },
  'review.gap.size.title': { zh: '{city}属于哪一档人口规模', en: 'Which size of city {city} is' },
  'review.gap.size.text': {
    zh: '技术评估的样本点数按人口分档：{sizes}。',
    en: 'The number of sample points depends on the population: {sizes}.',
  },
  'review.gap.procedure.title': { zh: '复审怎样进行：原文件', en: 'How a review goes: the document itself' },
  'review.gap.procedure.text': {
    zh: '这些只见于二手资料：{parts}。所据：{documents}。',
    en: 'Seen in a secondary source only: {parts}. Source: {documents}.',
  },
});

export const translator = dictionary(...frameWords, historyWords, arithmeticWords, procedureWords, gapWords);
