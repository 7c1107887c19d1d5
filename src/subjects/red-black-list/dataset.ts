import { problemCategories } from '../../core/problem-categories.ts';
import { code, day, oneOf, text } from '../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../releases/define/define-dataset.ts';
import { every } from '../../releases/define/every.ts';

const week = '\\d{4}-W(0[1-9]|[1-4]\\d|5[0-3])';

/**
 * The weekly red and black list. Columns that `expires` are blank in every published file once `display_until` has
 * passed or the entry is withdrawn: what the place was and what was said of it goes, that there was an entry stays.
 */
export const redBlackList = upsertDataset({
  name: 'red-black-list',
  title: { zh: '红黑榜', en: 'Red and black list' },
  description: {
    zh: '每周一期：红榜表扬，黑榜曝光。只列单位和点位，不列个人。每条写明依据、书面告知、整改期限、核实、申辩和撤榜。',
    en: 'One issue a week: the red list commends, the black list exposes. Units and spots only, never persons; each entry with its basis, written notice, deadline, verification, objection and removal.',
  },
  ...every('week'),
  key: ['id'],
  covers: ['found_on'],
  label: 'place',
  rowPath: ({ id }) => `red-black-list/${id}`,
  columns: {
    id: code({ title: { zh: '编号', en: 'Id' }, pattern: `${week}-[RB]\\d{2}` }),
    issue: code({ title: { zh: '期次（ISO 周）', en: 'Issue (ISO week)' }, pattern: week }),
    list: oneOf(
      { red: { zh: '红榜', en: 'Red list: commended' }, black: { zh: '黑榜', en: 'Black list: exposed' } },
      { title: { zh: '榜别', en: 'List' } },
    ),
    kind: oneOf(
      { unit: { zh: '单位', en: 'Unit' }, spot: { zh: '点位', en: 'Spot' } },
      {
        title: { zh: '对象', en: 'Kind' },
        description: { zh: '单位或点位；从不列个人。', en: 'A unit or a spot; never a person.' },
      },
    ),
    place_zh: text({ title: { zh: '地点（中文）', en: 'Place (Chinese)' }, expires: true }),
    place_en: text({ title: { zh: '地点（英文）', en: 'Place (English)' }, expires: true }),
    area: code({ title: { zh: '区县', en: 'Area' }, references: 'areas' }),
    subdistrict_zh: text({
      title: { zh: '街道或乡镇（中文）', en: 'Subdistrict (Chinese)' },
      expires: true,
    }).nullable(),
    subdistrict_en: text({
      title: { zh: '街道或乡镇（英文）', en: 'Subdistrict (English)' },
      expires: true,
    }).nullable(),
    responsible_unit_zh: text({ title: { zh: '责任单位（中文）', en: 'Responsible unit (Chinese)' }, expires: true }),
    responsible_unit_en: text({ title: { zh: '责任单位（英文）', en: 'Responsible unit (English)' }, expires: true }),
    category: oneOf(problemCategories, { title: { zh: '类别', en: 'Category' } }),
    deed_zh: text({ title: { zh: '事由（中文）', en: 'Description (Chinese)' }, expires: true }),
    deed_en: text({ title: { zh: '事由（英文）', en: 'Description (English)' }, expires: true }),
    basis_regulation_zh: text({
      title: { zh: '法规条款（中文）', en: 'Clause of the regulation (Chinese)' },
      expires: true,
    }).nullable(),
    basis_regulation_en: text({
      title: { zh: '法规条款（英文）', en: 'Clause of the regulation (English)' },
      expires: true,
    }).nullable(),
    basis_standard_zh: text({
      title: { zh: '标准条款（中文）', en: 'Clause of the standard (Chinese)' },
      expires: true,
    }).nullable(),
    basis_standard_en: text({
      title: { zh: '标准条款（英文）', en: 'Clause of the standard (English)' },
      expires: true,
    }).nullable(),
    found_by: oneOf(
      {
        unannounced: { zh: '暗访', en: 'Unannounced inspection' },
        patrol: { zh: '日常巡查', en: 'Routine patrol' },
        report: { zh: '群众举报', en: 'Report by the public' },
        media: { zh: '媒体', en: 'Media' },
      },
      { title: { zh: '发现方式', en: 'How found' } },
    ),
    found_on: day({ title: { zh: '发现日期', en: 'Found on' } }),
    notified_on: day({
      title: { zh: '书面告知日期', en: 'Notified on' },
      description: {
        zh: '上榜前书面告知责任单位的日子。',
        en: 'The day the unit was notified in writing, before it was listed.',
      },
    }).nullable(),
    listed_on: day({ title: { zh: '上榜日期', en: 'Listed on' } }),
    rectify_by: day({ title: { zh: '整改期限', en: 'Fix by' }, mayLieAhead: true }).nullable(),
    rectified_on: day({ title: { zh: '整改完成日期', en: 'Fixed on' } }).nullable(),
    verified_on: day({ title: { zh: '核实日期', en: 'Verified on' } }).nullable(),
    verified_by_zh: text({
      title: { zh: '核实岗位（中文）', en: 'Verified by (Chinese)' },
      description: {
        zh: '岗位，不写姓名；不能是责任单位自己。',
        en: 'A post, not a name; never the responsible unit itself.',
      },
      expires: true,
    }).nullable(),
    verified_by_en: text({ title: { zh: '核实岗位（英文）', en: 'Verified by (English)' }, expires: true }).nullable(),
    reply_zh: text({
      title: { zh: '单位回应（中文）', en: 'The unit’s reply (Chinese)' },
      description: { zh: '单位自己的话，照登。', en: 'The unit’s own words, printed as they are.' },
      expires: true,
    }).nullable(),
    reply_en: text({
      title: { zh: '单位回应（英译）', en: 'The unit’s reply (our translation)' },
      expires: true,
    }).nullable(),
    objection: oneOf(
      {
        none: { zh: '无', en: 'None' },
        filed: { zh: '已提出', en: 'Filed' },
        acknowledged: { zh: '已受理', en: 'Acknowledged' },
        upheld: { zh: '成立', en: 'Upheld' },
        rejected: { zh: '不成立', en: 'Rejected' },
      },
      { title: { zh: '异议', en: 'Objection' } },
    ),
    objection_filed_on: day({ title: { zh: '异议提出日期', en: 'Objection filed on' } }).nullable(),
    objection_acknowledged_on: day({ title: { zh: '异议受理日期', en: 'Objection acknowledged on' } }).nullable(),
    objection_settled_on: day({ title: { zh: '异议办结日期', en: 'Objection settled on' } }).nullable(),
    status: oneOf(
      {
        listed: { zh: '在榜', en: 'Listed' },
        rectified: { zh: '已整改，待核实', en: 'Fixed, not yet verified' },
        verified: { zh: '整改已核实', en: 'Fix verified' },
        delisted: { zh: '已撤榜', en: 'Delisted' },
        withdrawn: { zh: '已撤回', en: 'Withdrawn' },
      },
      { title: { zh: '状态', en: 'Status' } },
    ),
    display_until: day({
      title: { zh: '展示至', en: 'Displayed until' },
      description: {
        zh: '最后一天；过后文字从网站删去。最长五年。',
        en: 'The last day; after it the text is removed from the site. At most five years.',
      },
      mayLieAhead: true,
    }),
    picture_before: text({
      title: { zh: '整改前照片', en: 'Picture before' },
      description: {
        zh: '文件名，放在数据集的 pictures/ 里，名字末尾是文件 SHA-256 的前 12 位。',
        en: 'A file in the dataset’s pictures/ whose name ends in the first 12 digits of its SHA-256.',
      },
      holds: 'picture',
      expires: true,
    }).nullable(),
    picture_after: text({
      title: { zh: '整改后照片', en: 'Picture after' },
      holds: 'picture',
      expires: true,
    }).nullable(),
  },
});

export type ListEntry = RowOf<typeof redBlackList>;
