import { defineWords } from '../../../i18n/dictionary.ts';

/** The diagram and the list of waterways. */
export const schematicWords = defineWords({
  'schematic.title': { zh: '有哪些水道', en: 'Which waterways' },
  'schematic.caption': {
    zh: '示意图，不是地图',
    en: 'A diagram, not a map',
  },
  'schematic.note.sides': {
    zh: '名称里有方位的放在城的那一面，其余照名单次序；不表示走向、长短，也不表示在哪里相接。',
    en: 'A waterway whose name states a side is placed on that side of the city, the others in the order of the list. Course, length and meeting points are not shown.',
  },
  'schematic.note.order': {
    zh: '水道照名单次序排列；不表示走向和长短，也不表示在哪里相接。',
    en: 'The waterways follow the order of the list. Course, length and meeting points are not shown.',
  },
  'schematic.note.flows': {
    zh: '箭头表示流入，据来源所写。',
    en: 'An arrow says that one flows into the other, as the source states.',
  },
  'schematic.joined': {
    zh: '“{project}”连通的 {count} 条',
    en: 'Joined by {project}: {count}',
  },
  'schematic.inferred': {
    zh: '“{project}”名下的 {count} 条；说它们由工程连通，是推定',
    en: 'Listed with {project}: {count}. That it joins them is inferred',
  },
  'schematic.unstated': { zh: '{label}；哪条接哪条，来源没有写', en: '{label}. Which meets which is not stated' },
  'schematic.others': { zh: '没有工程连通的记载：{count} 条', en: 'Not known to be joined by a project: {count}' },
  'schematic.centre': { zh: '城', en: 'the city' },
  'schematic.flowsInto': { zh: '流入{waterway}', en: 'flows into {waterway}' },
  'schematic.also': { zh: '也流入{waterways}', en: 'also into {waterways}' },
  'schematic.leaves': {
    zh: '{from}流入另一框里的{into}。',
    en: '{from} flows into {into}, which is in another frame.',
  },
  'waterways.title': { zh: '一条一条说', en: 'One by one' },
  'waterway.kind.canal': { zh: '渠', en: 'Canal' },
  'waterway.kind.river': { zh: '河', en: 'River' },
  'waterway.kind.moat': { zh: '护城河', en: 'Moat' },
  'waterway.kind.lake': { zh: '湖', en: 'Lake' },
  'waterway.kind.other': { zh: '水道', en: 'Waterway' },
  'waterway.place': { zh: '{kind}，名单第 {position}。', en: '{kind}, number {position} in the list.' },
  'waterway.placeSide': {
    zh: '{kind}，名单第 {position}；照名称在城{side}。',
    en: '{kind}, number {position} in the list; {side} of the city by its name.',
  },
  'waterway.joinedBy': { zh: '由“{projects}”连通。', en: 'Joined by {projects}.' },
  'waterway.flowsInto': { zh: '流入{waterways}。', en: 'Flows into {waterways}.' },
  'waterway.receives': { zh: '接纳{waterways}。', en: 'Receives {waterways}.' },
  'waterway.quality': { zh: '水质：{quality}。', en: 'Water quality: {quality}.' },
  'waterway.length': { zh: '长 {length}。', en: '{length} long.' },
  'waterway.unknown': { zh: '不知道：{matters}。', en: 'Not known: {matters}.' },
  'waterway.unknown.all': { zh: '各条都不知道：{matters}。', en: 'Not known for any of them: {matters}.' },
  'waterway.unknown.separator': { zh: '、', en: ', ' },
  'waterway.unknown.length': { zh: '长度', en: 'length' },
  'waterway.unknown.meets': { zh: '与哪条水相接', en: 'what it meets' },
  'waterway.unknown.quality': { zh: '水质', en: 'water quality' },
  'waterway.sources': { zh: '名称的来源', en: 'Source of the names' },
});
