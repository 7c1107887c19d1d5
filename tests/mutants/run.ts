// npm run mutants: seeds each fault of the list in a copy of the repository and looks whether the tests notice it.
import { resolve } from 'node:path';
import { beginCommand } from '../../scripts/begin-command.ts';
import { fail } from '../../scripts/fail.ts';
import { seededFiles } from './apply-mutant.ts';
import { buildCities } from './build-cities.ts';
import { judgeMutant, judgePages, type Killer } from './judge-mutant.ts';
import { mutants } from './list.ts';
import type { Mutant } from './mutant.ts';
import { partOf, wordsOf } from './part-of.ts';
import { reportRooms } from './report-rooms.ts';
import { testsOf } from './run-tests.ts';
import { openWorkplace } from './workplace.ts';

const { text, flag } = beginCommand({
  name: 'npm run mutants',
  does: {
    zh: '在仓库的副本里逐个放入清单中的错误，看测试是否发现；被发现的少于目标时失败。',
    en: 'Seeds each fault of the list in a copy of the repository and looks whether the tests notice it; fails where fewer are noticed than the goals ask for.',
  },
  texts: {
    only: {
      value: 'TEXT',
      does: {
        zh: '只放入文件名、内容或分类含有此文字的错误',
        en: 'only faults whose file, room or harm holds this text',
      },
      isOptional: true,
    },
    part: {
      value: 'K/N',
      does: { zh: '只放入第 K 份（共 N 份）', en: 'only the K-th of N parts of the list' },
      isOptional: true,
    },
  },
  flags: {
    unit: { zh: '只运行代码旁的测试，不生成页面', en: 'only the tests beside the code: builds no page' },
    trust: { zh: '不先运行没有错误的测试', en: 'skips the first run without a fault' },
  },
});

const part = partOf(text('part') ?? '1/1');
if (part === null) fail('--part is written K/N, as in 2/10.');
const chosen = mutants
  .filter((mutant) => wordsOf(mutant).includes(text('only') ?? ''))
  .filter((_, index) => index % part.of === part.at - 1);
if (chosen.length === 0) fail('No fault of the list is meant.');

const { root, scratch, close } = openWorkplace(resolve(import.meta.dirname, '../..'));
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.once('exit', close);
const tests = testsOf(root, scratch);
const cities = flag('unit') ? null : await buildCities(tests, root);
if (cities && !flag('trust')) {
  const killer = await judgePages(tests, cities);
  if (killer !== null) fail(`Without a fault the ${killer} fail: they tell nothing.`);
}

const files = seededFiles(root);
const judged: { mutant: Mutant; killer: Killer }[] = [];
for (const mutant of chosen) {
  const begun = performance.now();
  const killer = await judgeMutant(mutant, { root, files, tests, cities });
  judged.push({ mutant, killer });
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`${killer ?? 'SURVIVED'} (${seconds} s): ${mutant.room} ${mutant.file}: ${mutant.harm}`);
}
const { lines, isGood } = reportRooms(judged);
console.log(`\n${lines.join('\n')}`);
process.exit(isGood ? 0 : 1);
