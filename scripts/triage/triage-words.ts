import { refusalReasons, reportStates } from '../../src/core/intake/report-status.ts';
import type { Words } from '../../src/core/words.ts';

/** What the desk may do with reports. */
export const triageActs = [
  ...['list', 'show', 'accept', 'refuse', 'duplicate', 'settle', 'look', 'reward', 'delete', 'export'],
  'publish-status',
] as const;
export type TriageAct = (typeof triageActs)[number];

const of = (name: string, zh: string, en: string, value = '"…"') => ({
  [name]: { value, does: { zh, en } satisfies Words, isOptional: true },
});

export const triageCommand = {
  name: 'npm run triage',
  does: {
    zh: '审核举报：list 列出，show 看一件，accept 受理，refuse 不受理，duplicate 并入另一件，settle 办结，look 表示照片已由人看过，reward 记奖励，delete 应请求删除，export 生成台账下一版的行，publish-status 写出供网站查询的状态。举报用列表里的序号或编号指明。',
    en: 'The triage desk: list, show one, accept, refuse, duplicate (merge into another), settle, look (a person has looked at the photos), reward, delete on request, export rows for the next release of the ledger, publish-status for the look-up on the site. A report is named by its place in the list or its number.',
  },
  operands: [
    {
      name: `<${triageActs.join('|')}>`,
      does: { zh: '做什么', en: 'what to do' },
    },
    { name: '[<n>|<file.csv>]', does: { zh: '哪一件；export 写到哪个文件', en: 'which report; for export the file' } },
  ],
  texts: {
    ...of('state', 'list：只列这种状态', 'list: of this state only', `<${Object.keys(reportStates).join('|')}>`),
    ...of('from', 'list：从列表里的这个序号起', 'list: from this place in the list on', '<n>'),
    ...of('reason', 'refuse：为什么', 'refuse: why', `<${Object.keys(refusalReasons).join('|')}>`),
    ...of('of', 'duplicate：与哪一件重复', 'duplicate: of which report', '<n>'),
    ...of('area', 'accept：区县代码', 'accept: code of the area', '<code>'),
    ...of(
      'class',
      'accept：问题类型，见台账的 problem_class',
      'accept: class of problem, as problem_class of the ledger',
      '<class>',
    ),
    ...of('unit-zh', 'accept：责任单位，中文', 'accept: responsible unit, in Chinese'),
    ...of('unit-en', 'accept：责任单位，英文', 'accept: responsible unit, in English'),
    ...of(
      'place-zh',
      'accept：公布的地点；不写则用举报人写的',
      'accept: the place as published, in Chinese; without it as it was reported',
    ),
    ...of('place-en', 'accept：同上，英文', 'accept: the same in English'),
    ...of(
      'description-zh',
      'accept：公布的描述；不写则用举报人写的',
      'accept: the description as published, in Chinese; without it as it was reported',
    ),
    ...of('description-en', 'accept：同上，英文', 'accept: the same in English'),
    ...of('subdistrict-zh', 'accept：街道或乡镇', 'accept: subdistrict, in Chinese'),
    ...of(
      'seen',
      'accept、look：show 所显示的版本，只就看到的内容作决定',
      'accept, look: the revision that show printed; what was not seen is not decided about',
      '<revision>',
    ),
    ...of('photo', 'look：只是第几张', 'look: only this photo', '<number>'),
    ...of('amount', 'reward：多少元', 'reward: how much, in yuan', '<yuan>'),
  } as Record<TriageOption, { value: string; does: Words; isOptional: boolean }>,
  flags: { all: { zh: 'list：全部列出', en: 'list: all of them, however many' } },
};

/** What each act has a use for: anything else would be ignored in silence. */
export const actsTake: Record<TriageAct, { operand: 'report' | 'file' | null; options: readonly TriageOption[] }> = {
  list: { operand: null, options: ['state', 'from'] },
  show: { operand: 'report', options: [] },
  accept: {
    operand: 'report',
    options: [
      ...(['area', 'class', 'unit-zh', 'unit-en', 'place-zh', 'place-en'] as const),
      ...(['description-zh', 'description-en', 'subdistrict-zh', 'seen'] as const),
    ],
  },
  refuse: { operand: 'report', options: ['reason'] },
  duplicate: { operand: 'report', options: ['of'] },
  settle: { operand: 'report', options: [] },
  look: { operand: 'report', options: ['photo', 'seen'] },
  reward: { operand: 'report', options: ['amount'] },
  delete: { operand: 'report', options: [] },
  export: { operand: 'file', options: [] },
  'publish-status': { operand: null, options: [] },
};

export type TriageOption =
  | `${'unit' | 'place' | 'description'}-${'zh' | 'en'}`
  | ('state' | 'from' | 'reason' | 'of' | 'area' | 'class' | 'subdistrict-zh' | 'photo' | 'amount' | 'seen');

/** What the desk is told. */
export const triageWords = {
  zh: {
    act: (found: string) => `“${found}”不是可做的事；应为 ${triageActs.join('、')}`,
    full: '磁盘已满，没有改动任何数据：先腾出空间。',
    demonstration: '演示：下面都是测试举报，可以练习审核；不会进入台账，data/report-status 里也不会有它们的状态。',
    noUse: (act: string, found: string[], options: readonly string[]) =>
      `${act} 用不上 ${found.join('、')}，什么也没有做；它的选项：${options.map((name) => `--${name}`).join('、') || '没有'}`,
    noNumber: '写明是哪一件：列表里的序号，或举报编号。',
    unknown: (found: string) => `没有这件举报：${found}`,
    option: (name: string, allowed: string, found: string) => `--${name} 是“${found}”；应为 ${allowed}`,
    missing: (names: string[]) => `还要写明 ${names.map((name) => `--${name}`).join('、')}`,
    state: (state: string) => `现在的状态是“${state}”，不能这样做。`,
    itself: '不能并入它自己，或并入已并入它的举报。',
    changed: '看过以后内容有了变化，或 --seen 不对：再 show 一次，用它显示的版本。',
    gone: '那件举报已撤回或已删除，不能并入。',
    notExported: '还没有写入台账：先 export 并发布，再办结。',
    published: '台账里已有这一行：在台账的下一版中更正。',
    formula: (names: string[]) =>
      `${names.map((name) => `--${name}`).join('、')} 以 = + - @ 开头，表格软件会当作公式：换一种写法。`,
    left: (names: string) => `没有写入（不合规则，用 accept 改正后再 export）：${names}`,
    noText: '内容已经删除，不能受理。',
    done: (number: string, state: string) => `${number}：${state}`,
    looked: (count: number) => `${count} 张照片记为已由人看过，可以公布。`,
    noPhoto: '没有这张照片。',
    rewarded: (number: string, amount: number) =>
      `${number}：奖励 ${amount} 元。付清以前不要办结：办结后联系方式按期限删除。`,
    deleted: (number: string) => `${number}：内容已删除，只留编号。备份里的，随旧备份一起销毁。`,
    none: '没有。',
    more: (count: number, next: number) => `后面还有 ${count} 件：加 --from ${next} 接着列，或加 --all 全部列出。`,
    counts: (counts: string) => `合计：${counts}`,
    photos: (count: number, looked: number) => `照片 ${count} 张，看过 ${looked} 张`,
    test: '测试',
    sealed: '联系方式打不开：密钥不对。',
    fields: {
      ...{
        revision: '版本',
        doubles: '内容相同',
        state: '状态',
        received: '收到',
        service: '类别',
        place: '地点',
        seen: '看到的日期',
        position: '坐标',
      },
      ...{
        description: '描述',
        note: '补充',
        contact: '联系方式',
        photo: '照片',
        ledger: '台账',
        reward: '奖励',
        of: '并入',
      },
    },
    looks: { yes: '已看', no: '未看' },
    testOnly: '演示只收测试举报：不生成台账的行，也不公布状态；data/report-status 里即使有文件，网站也不用。',
    nothing: '没有可写入台账的举报：先 accept。',
    noLedger: '这个城市没有台账（ledger），不能生成它的行。',
    noFile: '写明写到哪个文件，如 export reports.csv',
    exported: (file: string, count: number, pictures: string[]) =>
      `${count} 行已写入 ${file}。${pictures.length > 0 ? `\n照片在旁边：${pictures.join('、')}；先移到 data/ledger/pictures/。` : ''}\n发布：npm run release -- ledger ${file} --reason update --note-zh "…" --note-en "…"`,
    statuses: (count: number, files: number) =>
      `${count} 件的状态已写出，改动 ${files} 个文件。提交：git add data/report-status`,
  },
  en: {
    act: (found: string) => `“${found}” is nothing to do; allowed: ${triageActs.join(', ')}`,
    full: 'The disk is full and nothing was changed: free some room first.',
    demonstration:
      'A demonstration: these are test reports, to practise on. None becomes a row of the ledger, and none of their states is written to data/report-status.',
    noUse: (act: string, found: string[], options: readonly string[]) =>
      `${act} has no use for ${found.join(', ')}: nothing was done. Its options: ${options.map((name) => `--${name}`).join(', ') || 'none'}`,
    noNumber: 'Name the report: by its place in the list or by its number.',
    unknown: (found: string) => `There is no such report: ${found}`,
    option: (name: string, allowed: string, found: string) => `--${name} is “${found}”; allowed: ${allowed}`,
    missing: (names: string[]) => `Also needed: ${names.map((name) => `--${name}`).join(', ')}`,
    state: (state: string) => `Its state is “${state}”, which does not allow this.`,
    itself: 'A report cannot be merged into itself, nor into one that was merged into it.',
    changed:
      'It has changed since it was seen, or --seen is wrong: show it again, and name the revision that is printed.',
    gone: 'That report was withdrawn or deleted: nothing can be merged into it.',
    notExported: 'The ledger has no row of it yet: export and publish it, then settle it.',
    published: 'The ledger has its row already: correct it in the next release of the ledger.',
    formula: (names: string[]) =>
      `${names.map((name) => `--${name}`).join(', ')}: it begins with = + - or @, which a spreadsheet runs as a formula. Write it otherwise.`,
    left: (names: string) => `Not written, for a rule is broken (correct them by accept, then export again): ${names}`,
    noText: 'Its content is deleted: it cannot be accepted.',
    done: (number: string, state: string) => `${number}: ${state}`,
    looked: (count: number) =>
      count === 1
        ? '1 photo is noted as looked at by a person: it may be published.'
        : `${count} photos are noted as looked at by a person: they may be published.`,
    noPhoto: 'There is no such photo.',
    rewarded: (number: string, amount: number) =>
      `${number}: a reward of ${amount} yuan. Settle it after it is paid: contact data is deleted by its time limit from then on.`,
    deleted: (number: string) =>
      `${number}: deleted, only the number is kept. In backups it goes when old backups are destroyed.`,
    none: 'None.',
    more: (count: number, next: number) => `${count} more follow: add --from ${next} for the next, or --all for all.`,
    counts: (counts: string) => `In all: ${counts}`,
    photos: (count: number, looked: number) => `${count === 1 ? '1 photo' : `${count} photos`}, ${looked} looked at`,
    test: 'test',
    sealed: 'Contact data cannot be opened: the key is another.',
    fields: {
      ...{
        revision: 'Revision',
        doubles: 'Same content',
        state: 'State',
        received: 'Received',
        service: 'Kind',
        place: 'Place',
        seen: 'Seen on',
        position: 'Position',
      },
      ...{ description: 'Description', note: 'Addition', contact: 'Contact', photo: 'Photo', ledger: 'Ledger' },
      ...{ reward: 'Reward', of: 'Merged into' },
    },
    looks: { yes: 'looked at', no: 'not looked at yet' },
    testOnly:
      'A demonstration takes test reports only: no rows are made of them, and no states are published; the site ignores files in data/report-status.',
    nothing: 'There is nothing for the ledger: accept a report first.',
    noLedger: 'This city has no ledger to make rows for.',
    noFile: 'Name the file to write: export reports.csv',
    exported: (file: string, count: number, pictures: string[]) =>
      `${count === 1 ? '1 row is' : `${count} rows are`} in ${file}.${pictures.length > 0 ? `\n${pictures.length === 1 ? 'A photo is' : 'Photos are'} beside it: ${pictures.join(', ')}; move ${pictures.length === 1 ? 'it' : 'them'} into data/ledger/pictures/ first.` : ''}\nTo publish: npm run release -- ledger ${file} --reason update --note-zh "…" --note-en "…"`,
    statuses: (count: number, files: number) =>
      `The states of ${count === 1 ? '1 report' : `${count} reports`} are written, ${files === 1 ? '1 file' : `${files} files`} changed. To commit: git add data/report-status`,
  },
};
