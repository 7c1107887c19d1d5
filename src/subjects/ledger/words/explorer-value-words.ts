import { defineWords } from '../../../i18n/dictionary.ts';

/** What the explorer's files say of themselves, and what its facets and values are called that no dataset names. */
export const explorerValueWords = defineWords({
  'explorer.file.title': { zh: '问题台账，筛选所得', en: 'Problem ledger, filtered' },
  'explorer.file.sample': {
    zh: '示例数据：地区、单位和状态都是虚构的',
    en: 'Sample data: the areas, units and states are invented',
  },
  'explorer.facet.area': { zh: '区县', en: 'Area' },
  'explorer.facet.subdistrict': { zh: '街道或乡镇', en: 'Subdistrict' },
  'explorer.facet.state': { zh: '状态', en: 'State' },
  'explorer.facet.deadline': { zh: '期限', en: 'Deadline' },
  'explorer.facet.category': { zh: '类别', en: 'Category' },
  'explorer.facet.class': { zh: '问题类型', en: 'Class of problem' },
  'explorer.facet.unit': { zh: '责任单位', en: 'Responsible unit' },
  'explorer.facet.foundBy': { zh: '发现方式', en: 'How found' },
  'explorer.facet.verifiedHow': { zh: '怎样核实', en: 'How verified' },
  'explorer.deadline.over': { zh: '已超期', en: 'overdue' },
  'explorer.deadline.soon': { zh: '七天内到期', en: 'due within seven days' },
  'explorer.deadline.running': { zh: '七天以后到期', en: 'due later' },
  'explorer.deadline.waiting': { zh: '已整改，等待核实', en: 'fixed in time, to be verified' },
  'explorer.deadline.none': { zh: '还没有定期限', en: 'no deadline yet' },
  'explorer.deadline.kept': { zh: '没有超期', en: 'kept' },
  'explorer.deadline.missed': { zh: '超期才整改', en: 'missed' },
  'explorer.deadline.unfixed': { zh: '没有整改就结案', en: 'closed without a fix' },
  'explorer.deadline.unmeasured': { zh: '没有日期可算', en: 'not on record' },
  'explorer.none.subdistrict': { zh: '没有写明', en: 'not stated' },
  'explorer.none.unit': { zh: '名称已删去', en: 'name removed' },
  'explorer.none.verifiedHow': { zh: '没有核实', en: 'not verified' },
});
