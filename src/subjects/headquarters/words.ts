import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The headquarters: posts, teams and bodies. */
const unitWords = defineWords({
  'headquarters.title': { zh: '指挥部', en: 'Headquarters' },
  'headquarters.description': {
    zh: '{city}巩卫由谁指挥：岗位、专项组、各区各部门的机构，每周做什么，有哪些专项行动。只列岗位，不列人名。',
    en: 'Who runs the campaign in {city}: posts, special teams, bodies in districts and departments, their regular work, and the special actions. Posts only, no names of people.',
  },
  'headquarters.answer.post': { zh: '{office}任{post}', en: '{post}: {office}' },
  'headquarters.answer.posts': { zh: '{posts}。', en: '{posts}.' },
  'headquarters.answer.source': { zh: '据{source}：{answer}', en: 'According to {source} – {answer}' },
  'headquarters.answer.separator': { zh: '，', en: '. ' },
  'headquarters.answer.unnamed': {
    zh: '{name}有 {count} 个，来源没有写出名称。',
    en: '{name}: {count}, and the source names none of them.',
  },
  'headquarters.answer.partly': {
    zh: '{name}有 {count} 个，写出名称的 {named} 个。',
    en: '{name}: {count}, of which the source names {named}.',
  },
  'headquarters.answer.units': {
    zh: '列出岗位和机构 {units} 个。',
    en: '{units} {units|post or body is listed|posts and bodies are listed}.',
  },
  'headquarters.answer.none': {
    zh: '{city}的指挥部，这里还没有一条记录。',
    en: 'Nothing is recorded here yet about the headquarters of {city}.',
  },
  'headquarters.empty': {
    zh: '“指挥部”的数据还没有一行，所以这里没有机构图。',
    en: 'The dataset on the headquarters has no row yet, so there is no chart here.',
  },
  'headquarters.postsOnly': {
    zh: '只列岗位，不列人名。截至{day}，本站掌握的就是这些。',
    en: 'Posts only, no names of people. This is what we know as of {day}.',
  },
  'headquarters.chart': { zh: '岗位和机构', en: 'Posts and bodies' },
  'headquarters.held': { zh: '{office}担任', en: 'held by {office}' },
  'headquarters.led': { zh: '{office}负责', en: 'led by {office}' },
  'headquarters.count.none': { zh: '{count} 个，来源没有写出名称', en: '{count}, none named in the source' },
  'headquarters.count.some': { zh: '{count} 个，写出名称的 {named} 个', en: '{count}, of which {named} named' },
  'headquarters.count.all': { zh: '{count} 个', en: '{count}' },
  'headquarters.count.unknown': { zh: '有几个，来源没有写', en: 'the source does not say how many' },
  'headquarters.more': { zh: '接着看', en: 'Read on' },
  'headquarters.share.note': { zh: '截至{day}', en: 'as of {day}' },
  'headquarters.share.alt': { zh: '指挥部。{answer}', en: 'Headquarters. {answer}' },
});

const dutyWords = defineWords({
  'headquarters.duties': { zh: '例行工作', en: 'Regular work' },
  'headquarters.duties.lead': {
    zh: '一格是一年里的一周，实心的是轮到的周。这是示意，实际日期没有查到。',
    en: 'A square is a week of the year; filled, it is one in which the work falls due. This is a diagram: we have not found the actual days.',
  },
  'headquarters.duties.by': { zh: '由{unit}负责', en: 'done by: {unit}' },
  'headquarters.duties.byNobody': {
    zh: '没有写明归哪个机构或岗位',
    en: 'no body or post is named',
  },
  'headquarters.duties.oftenUnknown': { zh: '多久一次没有写', en: 'how often is not stated' },
});

const actionWords = defineWords({
  'headquarters.actions': { zh: '专项行动', en: 'Special actions' },
  'headquarters.actions.answer': {
    zh: '一共 {total} 项，知道名称的 {named} 项。',
    en: '{total} in all; the names of {named} are known.',
  },
  'headquarters.actions.noTeam': {
    zh: '哪个组负责哪项行动，来源没有写，所以这里不连线。',
    en: 'The source does not say which team leads which action, so no lines join them here.',
  },
  'headquarters.gaps': { zh: '这里还不知道的', en: 'What we don’t know yet' },
});

const gapWords = defineWords({
  'headquarters.gap.publisher': { zh: '{city}巩卫指挥部', en: 'The headquarters of {city}' },
  'headquarters.gap.names.title': {
    zh: '{name}的名称：缺 {unnamed} 个',
    en: '{name}: {unnamed} {unnamed|name|names} missing',
  },
  'headquarters.gap.names.text': {
    zh: '来源写有 {count} 个，写出名称的 {named} 个。',
    en: 'The source speaks of {count} and names {named}.',
  },
  'headquarters.gap.names.none': {
    zh: '来源写有 {count} 个，没有写出名称。',
    en: 'The source speaks of {count} and names none of them.',
  },
  'headquarters.gap.count.title': { zh: '{name}有几个', en: '{name}: how many there are' },
  'headquarters.gap.count.text': {
    zh: '来源提到它们，没有写个数和名称。',
    en: 'The source mentions them, and gives neither their number nor their names.',
  },
  'headquarters.gap.actions.title': {
    zh: '专项行动的名称：缺 {unnamed} 项',
    en: 'Special actions: {unnamed} {unnamed|name|names} missing',
  },
  'headquarters.gap.actions.text': {
    zh: '来源写有 {total} 项，写出名称的 {named} 项。',
    en: 'The source speaks of {total} and names {named}.',
  },
  'headquarters.gap.duties.title': { zh: '由谁做：{names}', en: 'Who does it: {names}' },
  'headquarters.gap.duties.text': {
    zh: '来源写了做什么，没有写归哪个机构或岗位。',
    en: 'The source says that this is done. It does not say who does it.',
  },
});

export const translator = dictionary(...frameWords, unitWords, dutyWords, actionWords, gapWords);
