type Pair = readonly [zh: string, en: string];

/** What is promised. */
export const projectTexts: readonly Pair[] = [
  ['清理楼道堆放的杂物', 'Clear the stairwells of stored things'],
  ['更换破损的垃圾桶', 'Replace broken bins'],
  ['硬化一处泥泞的院内道路', 'Pave a muddy lane inside the estate'],
  ['补种裸露的绿地', 'Replant bare ground'],
  ['疏通院内排水沟', 'Clear the drains of the estate'],
  ['维修社区公厕的洗手设施', 'Repair the wash basins of the public toilet'],
  ['设一处垃圾分类投放点', 'Set up a point for sorted waste'],
  ['统一规整飞线', 'Tidy the loose cables'],
  ['粉刷三个单元的墙面', 'Repaint the walls of three stairwells'],
  ['增设非机动车停放架', 'Add racks for bicycles'],
  ['为老人安排一次健康检查', 'Arrange a health check for older residents'],
  ['开设健康知识讲座', 'Hold a talk on health'],
  ['设置防鼠防蝇设施', 'Install traps against rats and flies'],
  ['修好社区宣传栏', 'Repair the notice board'],
];

/** How it was shown to be done. */
export const proofs: readonly Pair[] = [
  ['社区居委会签收', 'Signed for by the community office'],
  ['有前后对比照片', 'Photos of before and after are on file'],
  ['居民代表现场查看', 'Seen on site by residents’ representatives'],
];

/** Why it was dropped. */
export const dropReasons: readonly Pair[] = [
  ['已列入老旧小区改造，由改造工程一并实施', 'Taken over by the renovation of the estate'],
  ['地块另有用途，经社区同意取消', 'The plot is needed for something else; the community agreed'],
  ['居民议事会改选了别的事项', 'The residents’ meeting chose something else instead'],
];

/** What was done on a visit. */
export const visitTexts: readonly Pair[] = [
  ['一起清扫背街小巷', 'Swept the back lanes together'],
  ['入户宣传垃圾分类', 'Explained waste sorting from door to door'],
  ['查看承诺事项进展', 'Looked at how the promised projects go on'],
  ['清理小广告', 'Removed stuck-on advertisements'],
  ['为居民量血压、答疑', 'Took blood pressure and answered questions'],
  ['消杀蚊蝇孳生地', 'Treated breeding places of mosquitoes and flies'],
  ['与社区开碰头会，列出下月要做的事', 'Met the community office and listed the work of the next month'],
  ['整理停放混乱的自行车', 'Put bicycles in order'],
];

export const numerals = ['一', '二', '三', '四'] as const;
