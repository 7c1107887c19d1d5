import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { placeText, type Problem } from '../../src/releases/check/problem.ts';
import { settingRules } from '../../src/releases/check/setting-rules.ts';
import { withPlaces } from './settings-problems.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = (file: string): string => pathToFileURL(resolve('src', file)).href;

/** Settings as `npm run new -- city` writes them, in short; each entry changes one. */
const lines = {
  schema: `import { defineSite } from '${source('site-schema.ts')}';`,
  subjects: `import { areas, indicators } from '${source('subjects/data.ts')}';`,
  begin: 'export default defineSite({',
  title: "  title: { zh: '海棠市公开平台', en: 'Haitang Portal' },",
  description: "  description: { zh: '示例。', en: 'A sample.' },",
  city: "  city: { name: { zh: '海棠市', en: 'Haitang' }, area: '000000' },",
  demonstration: '  demonstration: true,',
  url: "  url: 'https://portal.example', base: '/', timeZone: 'Asia/Shanghai',",
  mail: "  errorReportsTo: '', objectionsTo: '', hotlines: [],",
  filing: "  filing: { icp: '', publicSecurity: '', governmentSiteCode: '' },",
  publication: "  publication: { publisher: { zh: '海棠市', en: 'Haitang' }, licence: 'CC-BY-4.0' },",
  sections: '  sections: [], tags: {},',
  footer: '  footerPages: [],',
  listed: '  subjects: [areas, indicators],',
  end: '});',
};

const wrong = {
  title: "  titel: { zh: '海棠市公开平台', en: 'Haitang Portal' },",
  demonstration: "  demonstration: 'no',",
  mail: "  errorReportsTo: 'nobody', objectionsTo: '', hotlines: [{ number: '12345', name: { zh: '热线' } }],",
  filing: "  filing: { icp: '12345678', publicSecurity: '11010502012345', governmentSiteCode: '123' },",
  publication: "  publication: { publisher: { zh: '海棠市', en: 'Haitang' }, licence: 'CC-BY-4.0', sample: ['area'] },",
};

const tried = {
  wrong,
  comma: { url: "  url: 'https://portal.example' base: '/', timeZone: 'Asia/Shanghai'," },
  marks: { title: '  title: { zh: ‘海棠’, en: ‘Haitang’ },' },
  unimported: { listed: '  subjects: [areas, indicators, ledger],' },
  noSubject: { subjects: lines.subjects.replace('indicators', 'indicator') },
  needs: { listed: '  subjects: [indicators, indicators],' },
  noExport: { begin: 'defineSite({' },
} satisfies Record<string, Partial<typeof lines>>;

/** What is said of each, in both languages: read by Node itself, in one process. */
const said: Record<keyof typeof tried, { zh: string; en: string }> = (() => {
  const files = Object.entries(tried).map(([name, changed]) => {
    mkdirSync(join(folder, name));
    const file = join(folder, name, 'site.config.ts');
    writeFileSync(file, `${Object.values({ ...lines, ...changed }).join('\n')}\n`);
    return [name, file];
  });
  const program = `
    import { readSettings } from '${pathToFileURL(resolve('scripts/read-settings.ts')).href}';
    const said = {};
    for (const [name, file] of ${JSON.stringify(files)})
      said[name] = await readSettings(${JSON.stringify(folder)}, file).then(() => null, ({ words }) => words);
    console.log(JSON.stringify(said));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
})();

test('every setting that is wrong is reported at once, each cause once, with its line and column', () => {
  expect(said.wrong.en).toMatchInlineSnapshot(`
    "site.config.ts:4:3 titel
      there is no setting “titel” — did you mean “title”? [setting-name]
      allowed: title, shortTitle, description, city, demonstration, url, base, timeZone, errorReportsTo, objectionsTo, hotlines, intake, filing, government, sections, tags, footerPages, tileMap, headlineIndicators, figuresBeside, articlesBeside, search, publication, subjects
      to do: Correct its name, or take it out.

    site.config.ts:7:18 demonstration
      found 'no' [setting-value]
      allowed: true or false, without quotation marks
      to do: Correct it, then try again.

    site.config.ts:9:19 errorReportsTo
      found 'nobody' [setting-value]
      allowed: an address such as errors@example.gov.cn; or ''
      to do: Correct it, then try again.

    site.config.ts:9:83 hotlines.0.name.en
      hotlines.0.name.en is missing [setting-missing]
      allowed: text in quotation marks that is not empty: '…'
      to do: Add en: … here.

    site.config.ts:10:18 filing.icp
      found '12345678' [setting-value]
      allowed: an ICP filing number, such as 京ICP备12345678号-1; '' where there is none yet
      to do: Correct it, then try again.

    site.config.ts:10:46 filing.publicSecurity
      found '11010502012345' [setting-value]
      allowed: a filing number of public security with 12 to 14 digits, such as 京公网安备 11010502012345号; '' where there is none yet
      to do: Correct it, then try again.

    site.config.ts:10:84 filing.governmentSiteCode
      found '123' [setting-value]
      allowed: the code of a government site, ten digits such as 1304000009; '' where there is none yet
      to do: Correct it, then try again.

    site.config.ts:11:90 publication.sample.0
      there is no dataset “area” — did you mean “areas”? [setting-dataset]
      allowed: areas, observations, targets, thresholds, editions, indicators
      to do: Correct the name, or take it out.

    8 problems in all."
  `);
});

test('the same in Chinese', () => {
  expect(said.wrong.zh).toMatchInlineSnapshot(`
    "site.config.ts:4:3 titel
      没有“titel”这项设置，是不是“title”？ [setting-name]
      应为：title、shortTitle、description、city、demonstration、url、base、timeZone、errorReportsTo、objectionsTo、hotlines、intake、filing、government、sections、tags、footerPages、tileMap、headlineIndicators、figuresBeside、articlesBeside、search、publication、subjects
      处理：改正名称，或删去这一项。

    site.config.ts:7:18 demonstration
      写的是 'no' [setting-value]
      应为：true（是）或 false（否），不加引号
      处理：改正后再运行。

    site.config.ts:9:19 errorReportsTo
      写的是 'nobody' [setting-value]
      应为：邮箱地址，如 jiucuo@example.gov.cn；或 ''
      处理：改正后再运行。

    site.config.ts:9:83 hotlines.0.name.en
      没有写 hotlines.0.name.en [setting-missing]
      应为：引号里的文字，不能为空，如 '…'
      处理：在这里补上 en: …

    site.config.ts:10:18 filing.icp
      写的是 '12345678' [setting-value]
      应为：ICP 备案号，如 京ICP备12345678号-1；还没有就留空：''
      处理：改正后再运行。

    site.config.ts:10:46 filing.publicSecurity
      写的是 '11010502012345' [setting-value]
      应为：公安备案号，数字有 12 至 14 位，如 京公网安备 11010502012345号；还没有就留空：''
      处理：改正后再运行。

    site.config.ts:10:84 filing.governmentSiteCode
      写的是 '123' [setting-value]
      应为：政府网站标识码，十位数字，如 1304000009；还没有就留空：''
      处理：改正后再运行。

    site.config.ts:11:90 publication.sample.0
      没有“area”这个数据集，是不是“areas”？ [setting-dataset]
      应为：areas、observations、targets、thresholds、editions、indicators
      处理：改正名称，或删去。

    共 8 处问题。"
  `);
});

test('a file that is not TypeScript is one message with its place, and no stack trace', () => {
  expect(said.comma.en).toMatchInlineSnapshot(`
    "site.config.ts:8:33
      cannot be read from here on: ',' expected. [setting-syntax]
      allowed: each setting as name: value, with texts in quotation marks; marks are ' , : { }, not their full-width forms
      to do: Look here and at the line above for a comma, a quotation mark or a bracket that is missing or full-width.

    1 problem in all."
  `);
  expect(said.marks.zh).toMatchInlineSnapshot(`
    "site.config.ts:4:16
      从这里起读不懂了：无效的字符。 [setting-syntax]
      应为：每一项写成 名称: 值, ；文字在引号里；引号、逗号、冒号、括号都用半角（' , : { }）
      处理：看这里和上一行：是不是少了逗号、引号或括号，或者用了中文标点。

    共 1 处问题。"
  `);
});

test('a subject that is listed and not imported, or imported and none, is named where it is written', () => {
  expect(said.unimported.en).toMatchInlineSnapshot(`
    "site.config.ts:14:33
      “ledger” is used but not imported [setting-import]
      allowed: actions, areas, articles, assignments, documents, headquarters, hotline, indicators, inspectionRounds, ledger, pairing, rankings, redBlackList, reports, review, rivers
      to do: Add ledger to the import { … } at the head of the file, or correct the name; a text needs quotation marks.

    1 problem in all."
  `);
  expect(said.noSubject.zh).toMatchInlineSnapshot(`
    "site.config.ts:2:17
      没有“indicator”这个专题，是不是“indicators”？ [setting-export]
      应为：actions、areas、articles、assignments、documents、headquarters、hotline、indicators、inspectionRounds、ledger、pairing、rankings、redBlackList、reports、review、rivers
      处理：改正 import 里的名称，subjects 里也改。

    共 1 处问题。"
  `);
});

test('a subject without those that it needs, and one listed twice, each has its place in the list', () => {
  expect(said.needs.en).toMatchInlineSnapshot(`
    "site.config.ts:14:14 subjects.0
      indicators needs areas, which is not in subjects [setting-needs]
      allowed: a subject together with those that it needs
      to do: Add areas to subjects and to the import at the head of the file, or take indicators out.

    site.config.ts:14:26 subjects.1
      indicators is listed twice [setting-twice]
      allowed: each subject once
      to do: Take one of them out.

    2 problems in all."
  `);
});

test('settings that export nothing say what they should', () => {
  expect(said.noExport.en).toMatchInlineSnapshot(`
    "site.config.ts
      the file cannot be run: no export default [setting-run]
      allowed: as npm run new -- city writes it: export default defineSite({ … })
      to do: Correct it, then try again; tests/fixtures/city/site.config.ts is an example.

    1 problem in all."
  `);
});

test('what only the data can refute is shown where it is written, a value in a list too', () => {
  const file = join(folder, 'wrong', 'site.config.ts');
  const of = (column: string, found: string): Problem => ({
    ...{ file: 'site.config.ts', rule: 'setting-unknown', words: settingRules['setting-unknown'], column },
    slots: { found },
  });
  const placed = withPlaces([of('city.area', '000000'), of('hotlines', '12345'), of('areas.title.zh', '')], file);
  expect(placed.map(placeText)).toMatchInlineSnapshot(`
    [
      "site.config.ts:6:53 city.area",
      "site.config.ts:9:68 hotlines",
      "site.config.ts areas.title.zh",
    ]
  `);
});
