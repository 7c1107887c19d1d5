import { problemCategories } from '../../core/problem-categories.ts';
import { code, day, number, oneOf, text } from '../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../releases/define/define-dataset.ts';
import { every } from '../../releases/define/every.ts';

/** How a problem came to the ledger. */
export const waysFound = {
  inspection: { zh: '督导检查', en: 'Inspection' },
  unannounced: { zh: '暗访', en: 'Unannounced inspection' },
  report: { zh: '群众举报', en: 'Report by the public' },
  hotline: { zh: '热线', en: 'Hotline' },
  media: { zh: '媒体', en: 'Media' },
  'self-check': { zh: '单位自查', en: 'The unit’s own check' },
} as const;

/** How somebody made sure that a problem is gone. */
export const waysVerified = {
  visit: { zh: '到现场看过', en: 'Visit on site' },
  photo: { zh: '看照片', en: 'Pictures' },
  document: { zh: '看材料', en: 'Documents' },
} as const;

/** How far a problem is on its way. */
export const problemStatuses = {
  open: { zh: '待交办', en: 'Open' },
  assigned: { zh: '已交办', en: 'Assigned' },
  rectified: { zh: '已整改，待核实', en: 'Fixed, not yet verified' },
  verified: { zh: '已核实', en: 'Verified' },
  closed: { zh: '已销号', en: 'Closed' },
  reopened: { zh: '反弹', en: 'Came back' },
  'closed-unfixed': { zh: '未整改结案', en: 'Closed unfixed' },
} as const;

/** What exactly is wrong, within a category: by it the same problem at the same place is known again. */
export const problemClasses = {
  'garbage-left': { zh: '垃圾未清运', en: 'Garbage not removed' },
  'bin-overflowing': { zh: '垃圾桶满溢', en: 'Overflowing bins' },
  'bin-dirty': { zh: '垃圾容器脏污、破损', en: 'Dirty or broken bins' },
  'toilet-dirty': { zh: '公厕脏污、有异味', en: 'Dirty or smelly toilets' },
  'toilet-broken': { zh: '公厕设施损坏', en: 'Broken toilet facilities' },
  'market-waste': { zh: '市场垃圾积存', en: 'Waste left in the market' },
  'market-water': { zh: '市场污水横流', en: 'Waste water in the market' },
  'shop-hygiene': { zh: '门店卫生不达标', en: 'Unhygienic shop' },
  'street-stall': { zh: '占道摆摊', en: 'Stalls on the street' },
  'small-adverts': { zh: '乱贴小广告', en: 'Illegal small adverts' },
  'water-rubbish': { zh: '水面漂浮物', en: 'Rubbish on the water' },
  'water-black': { zh: '水体黑臭', en: 'Black, smelly water' },
  'bare-soil': { zh: '裸土未覆盖', en: 'Bare soil not covered' },
  'site-dust': { zh: '工地扬尘', en: 'Dust from a building site' },
  rubble: { zh: '建筑垃圾乱堆', en: 'Rubble dumped' },
  'stairwell-clutter': { zh: '楼道堆物', en: 'Clutter in stairwells' },
  'sewer-blocked': { zh: '下水道堵塞', en: 'Blocked sewer' },
  'road-broken': { zh: '路面破损积水', en: 'Broken road with standing water' },
  'rats-insects': { zh: '鼠蝇蟑孳生', en: 'Rats, flies, cockroaches' },
  'standing-water': { zh: '蚊虫孳生积水', en: 'Standing water with mosquitoes' },
} as const;

/**
 * The ledger of problems: one row a problem, each state of it a row of a release. A problem goes through the seven steps of
 * the city's closed loop. Step and status: collected or filed = `open`; dispatched = `assigned`; handled or fed back =
 * `rectified`; verified = `verified`; closed after it = `closed`; back after it was verified or closed = `reopened`; ended
 * without a fix = `closed-unfixed`. The day that stops the clock is `handled_on`, where the fix was later verified.
 * Columns that `expires` are blank in every published file once `display_until` has passed.
 */
export const ledger = upsertDataset({
  name: 'ledger',
  title: { zh: '问题台账', en: 'Problem ledger' },
  description: {
    zh: '每个问题一行，从采集到核查销号，每一步都有日期：谁负责、限期何时、超期没有、有没有反弹、怎样核实。只列单位和地点，不列个人。七步与状态：采集、立案为“待交办”；派遣为“已交办”；处置、反馈为“已整改，待核实”；核查为“已核实”；销号为“已销号”；核实或销号以后又出现为“反弹”；没有整改而结案为“未整改结案”。停表的是整改日（handled_on），核实或销号以后才算，反弹了就不算。期限是延期至（postponed_to），没有延期就是整改期限（due_on）。每个问题只归入六种状态之一，按这个先后，先符合的算：超期（没有了结，期限已过；按期整改、只等核实的除外）；反弹，没有解决；没有解决，未超期；未整改结案；超期解决（整改日晚于期限）；按期解决。撤回的行不归入任何一种。',
    en: 'One row a problem, with the day of each step from collection to closing: who is responsible, by when, whether it is overdue, whether it came back, how it was verified. Units and places only, never persons. Steps and status: collected and filed are “open”; dispatched is “assigned”; handled and fed back are “fixed, not yet verified”; then “verified” and “closed”; back after that is “came back”; ended without a fix is “closed unfixed”. The clock stops on the day of the fix (handled_on), once the problem is verified or closed and as long as it does not come back. The deadline is postponed_to, else due_on. Each problem is in exactly one of six states, the first that fits: overdue (not ended and past its deadline, unless it was fixed in time and only waits to be verified); came back, still open (back and not verified since, also where it is said to be fixed again and waits to be verified); open, in time (also what is fixed in time and waits to be verified); closed unfixed; fixed late (after the deadline); fixed on time. Withdrawn rows are in none.',
  },
  ...every('week'),
  key: ['id'],
  covers: ['found_on'],
  label: 'place',
  rowPath: (printed) => `ledger/${printed['id']}`,
  columns: {
    id: code({ title: { zh: '编号', en: 'Id' }, pattern: '[A-Z]{1,4}-\\d{4,9}' }),
    area: code({ title: { zh: '区县', en: 'Area' }, references: 'areas' }),
    // An administrative division, as the area is: the list of a subdistrict outlives the texts of its problems.
    subdistrict_zh: text({ title: { zh: '街道或乡镇（中文）', en: 'Subdistrict (Chinese)' } }).nullable(),
    subdistrict_en: text({ title: { zh: '街道或乡镇（英文）', en: 'Subdistrict (English)' } }).nullable(),
    category: oneOf(problemCategories, { title: { zh: '类别', en: 'Category' } }),
    problem_class: oneOf(problemClasses, { title: { zh: '问题类型', en: 'Class of problem' } }),
    place_zh: text({ title: { zh: '地点（中文）', en: 'Place (Chinese)' }, expires: true }),
    place_en: text({ title: { zh: '地点（英文）', en: 'Place (English)' }, expires: true }).nullable(),
    description_zh: text({ title: { zh: '问题描述（中文）', en: 'Description (Chinese)' }, expires: true }),
    description_en: text({ title: { zh: '问题描述（英文）', en: 'Description (English)' }, expires: true }).nullable(),
    basis_zh: text({ title: { zh: '依据（中文）', en: 'Basis (Chinese)' }, expires: true }).nullable(),
    basis_en: text({ title: { zh: '依据（英文）', en: 'Basis (English)' }, expires: true }).nullable(),
    found_on: day({ title: { zh: '发现日期', en: 'Found on' } }),
    found_by: oneOf(waysFound, { title: { zh: '发现方式', en: 'How found' } }),
    responsible_unit_zh: text({ title: { zh: '责任单位（中文）', en: 'Responsible unit (Chinese)' }, expires: true }),
    responsible_unit_en: text({
      title: { zh: '责任单位（英文）', en: 'Responsible unit (English)' },
      expires: true,
    }).nullable(),
    collected_on: day({ title: { zh: '采集', en: 'Collected on' } }),
    filed_on: day({ title: { zh: '立案', en: 'Filed on' } }).nullable(),
    dispatched_on: day({ title: { zh: '派遣', en: 'Dispatched on' } }).nullable(),
    handled_on: day({
      title: { zh: '处置', en: 'Handled on' },
      description: { zh: '单位说已整改的日子。', en: 'The day on which, as the unit says, it was fixed.' },
    }).nullable(),
    fed_back_on: day({ title: { zh: '反馈', en: 'Fed back on' } }).nullable(),
    verified_on: day({ title: { zh: '核查', en: 'Verified on' } }).nullable(),
    evaluated_on: day({ title: { zh: '评价', en: 'Evaluated on' } }).nullable(),
    due_on: day({
      title: { zh: '整改期限', en: 'Due on' },
      description: { zh: '派遣时定下的最后一天。', en: 'The last day, as set when it was dispatched.' },
      mayLieAhead: true,
    }).nullable(),
    postponed_on: day({ title: { zh: '批准延期日期', en: 'Postponed on' } }).nullable(),
    postponed_to: day({
      title: { zh: '延期至', en: 'Postponed to' },
      description: {
        zh: '延期以后的最后一天；有它就代替整改期限，超期没有按它算。空着就是没有延期。',
        en: 'The last day after a postponement. Where it is there it takes the place of due_on: whether a problem is overdue is counted by it. Empty = not postponed.',
      },
      mayLieAhead: true,
    }).nullable(),
    postponed_reason_zh: text({
      title: { zh: '延期理由（中文）', en: 'Reason for the postponement (Chinese)' },
      expires: true,
    }).nullable(),
    postponed_reason_en: text({
      title: { zh: '延期理由（英文）', en: 'Reason for the postponement (English)' },
      expires: true,
    }).nullable(),
    returned: number({
      title: { zh: '返工次数', en: 'Times returned' },
      description: {
        zh: '核查不合格、退回重做的次数。',
        en: 'How often the fix failed the check and was sent back.',
      },
      unit: 'count',
      integer: true,
      min: 0,
    }),
    status: oneOf(problemStatuses, { title: { zh: '状态', en: 'Status' } }),
    verified_by_zh: text({
      title: { zh: '核实岗位（中文）', en: 'Verified by (Chinese)' },
      description: {
        zh: '岗位，不写姓名；不能是责任单位自己。',
        en: 'A post, not a name; never the responsible unit itself.',
      },
      expires: true,
    }).nullable(),
    verified_by_en: text({ title: { zh: '核实岗位（英文）', en: 'Verified by (English)' }, expires: true }).nullable(),
    verified_how: oneOf(waysVerified, { title: { zh: '怎样核实', en: 'How verified' } }).nullable(),
    closed_on: day({ title: { zh: '销号日期', en: 'Closed on' } }).nullable(),
    unfixed_reason_zh: text({
      title: { zh: '未整改结案的理由（中文）', en: 'Why it was closed unfixed (Chinese)' },
      expires: true,
    }).nullable(),
    unfixed_reason_en: text({
      title: { zh: '未整改结案的理由（英文）', en: 'Why it was closed unfixed (English)' },
      expires: true,
    }).nullable(),
    reopened: number({
      title: { zh: '反弹次数', en: 'Times reopened' },
      unit: 'count',
      integer: true,
      min: 0,
    }),
    reopened_on: day({ title: { zh: '最近一次反弹', en: 'Last reopened on' } }).nullable(),
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

export type LedgerProblem = RowOf<typeof ledger>;
