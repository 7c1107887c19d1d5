import { defineWords } from '../../../i18n/dictionary.ts';

/** What the list says in the simple view. */
export const listSimpleWords = defineWords({
  'simple.before.none-exposed': { zh: '上一期黑榜没有曝光这里。', en: 'Nothing here was exposed last time.' },
  'simple.before.all': {
    zh: '上一期曝光这里 {total} 处，全部整改了。',
    en: '{total} {total|place|places} here {total|was|were} exposed last time. {total|It is|All are} fixed.',
  },
  'simple.before.none': {
    zh: '上一期曝光这里 {total} 处，都还没有整改。',
    en: '{total} {total|place|places} here {total|was|were} exposed last time. {total|It is not|None is} fixed yet.',
  },
  'simple.before.some': {
    zh: '上一期曝光这里 {total} 处：整改了 {rectified} 处，还有 {open} 处没有整改。',
    en: '{total} {total|place|places} here {total|was|were} exposed last time. {rectified} {rectified|is|are} fixed, {open} {open|is|are} not.',
  },
  'simple.overdue.all': { zh: '期限已过。', en: ' {open|Its deadline has|Their deadlines have} passed.' },
  'simple.overdue.some': { zh: '其中 {overdue} 处超期。', en: ' {overdue} {overdue|is|are} overdue.' },
  'simple.now': {
    zh: '{day}的黑榜新曝光这里 {black} 处。',
    en: 'The list of {day} exposes {black} {black|place|places} here.',
  },
  'simple.now.none': { zh: '{day}的黑榜没有曝光这里。', en: 'The list of {day} exposes nothing here.' },
});
