import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What was once said here and reads stiff or misleads, with what to say instead. */
const avoided: readonly [said: RegExp, instead: string][] = [
  [/来源没有写明年份的 \d/, '达到的两项，来源都没写年份'],
  [/网站的这一份由/, '本站当前版本由以下代码和数据生成'],
  [/“今天”取作/, '数据截止日'],
  [/结果：已提出/, '状态：等待受理（已逾期）'],
  [/没有人看|提出了也没有人/, '演示期间暂不接收'],
  [/目前只由 Git/, '只在“登记与核对”一页说明'],
  [/Indicators known:/, 'We have 5 figures; 3 can be checked against the standard'],
  [/\bno figure asked\b/, 'no target in the standard'],
  [/\bWe hold\b/, 'We have'],
  [/\bdemands?\b (is|are) (told|not known)|\bits demand\b/, 'requirement'],
  [/\bas the facts are\b/, 'Say what is wrong'],
  [/\bThe deed\b/, 'The description'],
  [/\bwant of thought\b/, 'we didn’t think of'],
  [/\bmend(s|ed|ing)?\b/i, 'fix, correct, update'],
  [/\bFrom finding to exit\b/, 'From discovery to removal'],
  [/\bHealthy You, Me and Him\b/, 'Health for Everyone'],
  [/\bCorrect this page\b/, 'Report an error'],
  [/\bor else\b/, 'or, otherwise'],
  [/\bstands already\b/, 'already appears'],
  [/\bas we write it\b/, 'not a valid date'],
  [/\bMind: /, 'Warning: '],
  [/\b(was|were|are|is) to be (acknowledged|rectified)\b/, 'was due for acknowledgement by, fixed by their deadline'],
  [/\bput right\b/i, 'fixed'],
  [/\b(rectification|rectif(y|ies|ying))\b/i, 'fix'],
  [/\bChoose otherwise\b/, 'Other filters'],
  [/\bheld against the\b/, 'compared with the'],
  [/\bdearest\b/, 'most expensive'],
  [/\b(is|are) let be\b/, 'is ignored'],
  [/\bmust mend\b/, 'must update'],
  [/\b(known|seen|read) here\b/, 'we do not know, we have not seen, we have not read'],
  [/\banew\b/i, 'again'],
  [/\bnobody reads\b/, 'takes no reports for now'],
];

const listed = (root: string, wanted: RegExp): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name).replaceAll('\\', '/'))
    .filter((file) => /\.(ts|mdx)$/.test(file) && wanted.test(file) && !/\.(test|fixture)\.ts$|\/sample\//.test(file));

/** Where sentences for people are: words, rules, datasets, the city's settings and the pages. */
const files = [
  ...listed('src', /words|\/(rules|dataset|notices)\.ts$|\/datasets\/|-rules\.ts$|check-[\w-]+\.ts$|site\.config\.ts$/),
  ...listed('scripts', /-words\.ts$|describe-[\w-]+\.ts$/),
  ...listed('content/pages', /\.mdx$/),
];

/** What a person reads of a line: of code its quoted sentences, without keys and comments. */
function spoken(file: string, line: string): string {
  if (!file.endsWith('.ts')) return line;
  if (/^\s*(\*|\/\/|\/\*)/.test(line)) return '';
  const said = [...line.matchAll(/'((?:[^'\\]|\\.)*)'|`([^`]*)`/g)].map(([, one = '', other = '']) => one + other);
  return said.filter((text) => text.includes(' ') || /[\u4e00-\u9fff]/.test(text)).join(' ');
}

test('no sentence for people says again what once read stiff or misled', () => {
  expect(files.length).toBeGreaterThan(120);
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        avoided
          .filter(([said]) => said.test(spoken(file, line)))
          .map(([, instead]) => `${file}:${at + 1}: ${line.trim().slice(0, 90)} → ${instead}`),
      ),
  );
  expect(found).toEqual([]);
});
