import { describe, expect, test } from 'vitest';
import { bytesOf, linesOf } from '../../../tests/support/make-releases.ts';
import { ruleMessages } from '../../../tests/support/rule-messages.ts';
import { checks, checksHeader, soundCheck } from '../../../tests/support/trial-datasets.ts';
import { handedInRules } from '../check/handed-in-rules.ts';
import { problemText } from '../check/problem.ts';
import { titleRules } from '../check/title-rules.ts';
import { code, codes, day, oneOf, text } from '../define/cells.ts';
import { describeColumns, fullDataset, upsertDataset, type Dataset } from '../define/define-dataset.ts';
import { sheetGuide } from '../describe/sheet-guide.ts';
import { namedCodes } from './code-names.ts';
import { readHandedIn } from './read-handed-in.ts';

const { message, covered } = ruleMessages();
const read = (content: string | Uint8Array, dataset: Dataset = checks) =>
  readHandedIn(
    { dataset, file: 'new.csv', release: '2022-05-24', removals: [] },
    typeof content === 'string' ? bytesOf(content) : content,
  );
const ofFile = (...lines: string[]) => read(linesOf(...lines)).problems;

const second = soundCheck.replace('C-1', 'C-2');
const titles = (locale: 'zh' | 'en') =>
  describeColumns(checks)
    .map(({ column }) => column.title[locale])
    .join(',');
const blank = ','.repeat(9);

describe('a file that is no CSV is told what it is, whatever its name', () => {
  const zip = (holds: string) => `PK\u0003\u0004 mimetype ${holds}`;
  const ole = (holds: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(holds, 'utf16le')]);
  const kinds: [string, string | Uint8Array][] = [
    ['an Excel workbook (.xlsx)', zip('xl/workbook.xml')],
    ['an OpenDocument spreadsheet (.ods)', zip('application/vnd.oasis.opendocument.spreadsheet')],
    ['a Numbers spreadsheet (.numbers)', zip('Index/Document.iwa')],
    ['a Word document (.docx)', zip('word/document.xml')],
    ['a ZIP archive', zip('photo.jpg')],
    ['an Excel or WPS workbook (.xls, .et)', ole('Workbook')],
    ['an Excel workbook with a password', ole('EncryptedPackage')],
    ['a Word document (.doc)', ole('WordDocument')],
    ['a PDF', '%PDF-1.7'],
    ['an RTF document', '{\\rtf1'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
    ['an archive', 'Rar!'],
    [
      'a web page or XML (what many sites export as “Excel”)',
      '\uFEFF\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>',
    ],
  ];

  test.each(kinds)('%s', (name, content) => {
    expect(message('not-csv', read(content).problems)).toContain(`the file is not a CSV but ${name} [not-csv]`);
  });

  test('with the way to make a CSV of it', () => {
    expect(message('not-csv', read(zip('xl/')).problems)).toMatchInlineSnapshot(`
      "new.csv
        the file is not a CSV but an Excel workbook (.xlsx) [not-csv]
        allowed: CSV in UTF-8
        to do: Open it in Excel or WPS and choose “Save as → CSV UTF-8 (comma delimited)”; renaming it is not enough."
    `);
    expect(message('not-csv', read(zip('xl/')).problems, 'zh')).toMatchInlineSnapshot(`
      "new.csv
        文件不是 CSV，实为：Excel 工作簿（.xlsx） [not-csv]
        应为：CSV，UTF-8 编码
        处理：用 Excel 或 WPS 打开，“另存为 → CSV UTF-8（逗号分隔）”；只改文件名不行。"
    `);
    expect(message('not-csv', read('%PDF-1.4').problems)).toMatchInlineSnapshot(`
      "new.csv
        the file is not a CSV but a PDF [not-csv]
        allowed: CSV in UTF-8
        to do: Ask for the figures as a spreadsheet, or type them into one, and save it as CSV UTF-8."
    `);
  });
});

describe('a sound table', () => {
  const { records: plain } = read(linesOf(checksHeader, soundCheck, second));
  const cells = plain.map(({ printed }) => printed);

  test.each<[string, string, unknown[]]>([
    ['as it should be', linesOf(checksHeader, soundCheck, second), []],
    [
      'with blank rows, at the end and between',
      linesOf(checksHeader, soundCheck, '', second, blank, blank),
      [{ kind: 'blank-rows', lines: [3, 5, 6] }],
    ],
    [
      'with blank columns behind it',
      linesOf(...[checksHeader, soundCheck, second].map((line) => `${line},,`)),
      [{ kind: 'blank-columns' }],
    ],
    [
      'with a blank column before it',
      linesOf(...[checksHeader, soundCheck, second].map((line) => `,${line}`)),
      [{ kind: 'blank-columns' }],
    ],
    ['with blank cells behind one row', linesOf(checksHeader, `${soundCheck},,`, second), [{ kind: 'blank-columns' }]],
    ['with Chinese titles', linesOf(titles('zh'), soundCheck, second), [{ kind: 'titles' }]],
    ['with English titles', linesOf(titles('en'), soundCheck, second), [{ kind: 'titles' }]],
    [
      'with spaces and capitals in its header',
      linesOf(checksHeader.replace('place', ' Place '), soundCheck, second),
      [{ kind: 'titles' }],
    ],
    [
      'with its columns in another order',
      linesOf(...[checksHeader, soundCheck, second].map((line) => line.split(',').reverse().join(','))),
      [{ kind: 'column-order' }],
    ],
    [
      'as Excel saves it',
      `\uFEFF${[checksHeader, soundCheck, second].join('\r\n')}\r\n`,
      [{ kind: 'byte-order-mark' }, { kind: 'line-ends' }],
    ],
  ])('%s is read, and what is left out or changed is told', (_, csv, changes) => {
    const found = read(csv);
    expect([found.problems, found.changes, found.isWhole]).toEqual([[], changes, true]);
    expect(found.records.map(({ printed }) => printed)).toEqual(cells);
  });

  test('keeps its lines and fields in messages, whatever is left out', () => {
    const csv = linesOf('', `,${titles('zh')}`, '', `,${soundCheck}`, `,${second.replace('95.50', '101')}`);
    expect(read(csv).problems).toMatchObject([
      { rule: 'number-range', line: 5, field: 6, spreadsheetRow: 5, column: 'score' },
    ]);
  });
});

describe('what somebody put around a table', () => {
  test('above its header is one problem', () => {
    const found = ofFile('示例检查表（2022年）,,,,,,,,,', '单位：分', checksHeader, soundCheck);
    expect(message('title-rows', found)).toMatchInlineSnapshot(`
      "new.csv:3 (spreadsheet row 3)
        the header appears on line 3; above it: “示例检查表（2022年）” [title-rows]
        allowed: the header on the first line, one row a line below it, and nothing else
        to do: Delete the lines above line 3."
    `);
    expect(message('title-rows', found, 'zh')).toMatchInlineSnapshot(`
      "new.csv:3（表格第 3 行）
        表头在第 3 行，上面还有别的内容：“示例检查表（2022年）” [title-rows]
        应为：第一行是表头，其下每行一条数据，此外没有别的
        处理：删去第 3 行以上的各行。"
    `);
  });

  test('below or between its rows is one problem, a total too', () => {
    const found = ofFile(
      checksHeader,
      '一、市区,,,,,,,,,',
      soundCheck,
      '合计,,,,95.50,0,,,,',
      '注：数值系虚构。',
      '来源：,示例局,,,,,,,,',
    );
    expect(message('note-rows', found)).toMatchInlineSnapshot(`
      "new.csv:2 (spreadsheet row 2)
        not rows but notes, headings or totals: lines 2, 4, 5, 6, such as “一、市区” [note-rows]
        allowed: the header on the first line, one row a line below it, and nothing else
        to do: Delete these lines; what they say belongs in the notes of a row, or in --note-zh and --note-en."
    `);
    expect(message('note-rows', found, 'zh')).toMatchInlineSnapshot(`
      "new.csv:2（表格第 2 行）
        以下各行不是数据，而是注释、小标题或合计：第 2, 4, 5, 6 行，如“一、市区” [note-rows]
        应为：第一行是表头，其下每行一条数据，此外没有别的
        处理：删去这些行；要说明的内容写进说明列，或写进 --note-zh、--note-en。"
    `);
  });

  test('is not taken for a row that lacks cells', () => {
    expect(ofFile(checksHeader, soundCheck, 'C-2,,,,,,,,,').map(({ rule }) => rule)).toEqual([
      'missing-cell',
      'missing-cell',
      'missing-cell',
      'missing-cell',
      'missing-cell',
    ]);
    expect(ofFile(checksHeader, 'c2,P1,2022-05-01,,95,0,passed,,,').map(({ rule }) => rule)).toEqual(['code-format']);
  });

  test('can be another table', () => {
    const found = ofFile(checksHeader, soundCheck, checksHeader, second);
    expect(message('header-again', found)).toMatchInlineSnapshot(`
      "new.csv:3 (spreadsheet row 3)
        the header appears again on line 3 [header-again]
        allowed: the header on the first line, one row a line below it, and nothing else
        to do: Delete the header further down: two tables were probably joined, or titles were put below the names."
    `);
    expect(message('header-again', found, 'zh')).toMatchInlineSnapshot(`
      "new.csv:3（表格第 3 行）
        表头在第 3 行又出现一次 [header-again]
        应为：第一行是表头，其下每行一条数据，此外没有别的
        处理：删去多出的表头行；多为拼接了两个表格，或在列名之外又放了一行标题。"
    `);
  });

  test('in a column without a name is one problem', () => {
    const found = ofFile(`${checksHeader},`, `${soundCheck},`, `${second},核对过`);
    expect(message('nameless-column', found)).toMatchInlineSnapshot(`
      "new.csv:1:11
        column K of the spreadsheet has no name but holds cells, first on line 3: “核对过” [nameless-column]
        allowed: header: id, place, seen_on, due_on, score, faults, result, digest, link, remark
        to do: Delete the column, or move what it holds to a column with a name."
    `);
    expect(message('nameless-column', found, 'zh')).toMatchInlineSnapshot(`
      "new.csv:1:11
        表格第 K 列没有列名，却有内容，最先在第 3 行：“核对过” [nameless-column]
        应为：表头：id, place, seen_on, due_on, score, faults, result, digest, link, remark
        处理：删去该列，或把内容移到有列名的列。"
    `);
  });

  test('below a header of which the name was merged away is one problem, which names it', () => {
    const [id, place, ...rest] = checksHeader.split(',');
    const found = ofFile([id, '', ...rest].join(','), soundCheck);
    expect(message('nameless-column', found)).toContain(`the names that are not there: ${place}.`);
    expect(message('nameless-column', found, 'zh')).toContain(`没有写的列名：${place}。`);
  });

  test('of a header that merged cells spread over two rows is one problem', () => {
    const upper = '编号,地点,日期,,得分与问题,,结果,照片哈希,链接,备注';
    // 得分与问题 over 得分 and 个数: not every word of the lower row is a name.
    const lower = ',,检查日期,期限,得分,个数,,,,';
    const found = ofFile('某市检查表', upper, lower, soundCheck);
    expect(message('header-split', found)).toMatchInlineSnapshot(`
      "new.csv:2 (spreadsheet row 2)
        the header takes two rows (lines 2, 3), as merged cells leave it [header-split]
        allowed: the header on the first line, one row a line below it, and nothing else
        to do: Unmerge the cells and leave one row with one name for each column: id, place, seen_on, due_on, score, faults, result, digest, link, remark."
    `);
    expect(message('header-split', found, 'zh')).toMatchInlineSnapshot(`
      "new.csv:2（表格第 2 行）
        表头占了两行（第 2, 3 行），多是合并单元格造成的 [header-split]
        应为：第一行是表头，其下每行一条数据，此外没有别的
        处理：取消合并，表头只留一行，每列写一个列名：id, place, seen_on, due_on, score, faults, result, digest, link, remark。"
    `);
    // A row of titles below the names is another matter, and so is a table with its header twice.
    for (const again of [checksHeader, '编号,地点,检查日期,期限,得分,问题数,结果,照片哈希,链接,备注'])
      expect(ofFile(checksHeader, again, soundCheck).map(({ rule }) => rule)).toEqual(['header-again']);
  });

  test('does not publish a personal number', () => {
    expect(message('note-rows', ofFile(checksHeader, soundCheck, '联系人13000000000'))).not.toContain('13000000000');
  });
});

describe('a header', () => {
  test('that is not there is asked for, with the line to paste', () => {
    const found = ofFile(soundCheck, second);
    expect(message('header-missing', found)).toMatchInlineSnapshot(`
      "new.csv:1 (spreadsheet row 1)
        there is no header: the first line holds data already [header-missing]
        allowed: the header on the first line, one row a line below it, and nothing else
        to do: Put this line above it: id,place,seen_on,due_on,score,faults,result,digest,link,remark"
    `);
    expect(message('header-missing', found, 'zh')).toMatchInlineSnapshot(`
      "new.csv:1（表格第 1 行）
        没有表头：第一行已经是数据 [header-missing]
        应为：第一行是表头，其下每行一条数据，此外没有别的
        处理：在最上面加一行：id,place,seen_on,due_on,score,faults,result,digest,link,remark"
    `);
  });

  test.each([
    ['UTF-8 read as GBK', (line: string) => new TextDecoder('gb18030').decode(bytesOf(line))],
    ['UTF-8 read as Western', (line: string) => new TextDecoder('windows-1252').decode(bytesOf(line))],
    ['GBK read as Western', () => '±àºÅ,µØµã,¼ì²éÈÕÆÚ'],
    ['lost characters', () => '\uFFFD\uFFFD,\uFFFD\uFFFD'],
  ])('whose letters are lost is told as that: %s', (_, garble) => {
    message('header-garbled', ofFile(garble(titles('zh')), soundCheck));
  });

  test('whose letters are lost comes with what to do', () => {
    const found = ofFile('\uFFFD\uFFFD,\uFFFD\uFFFD', soundCheck);
    expect(message('header-garbled', found)).toMatchInlineSnapshot(`
      "new.csv:1 (spreadsheet row 1)
        the header cannot be read: “��” [header-garbled]
        allowed: names of columns: id,place,seen_on,due_on,score,faults,result,digest,link,remark
        to do: The file was opened in a wrong encoding and saved: export the original again as CSV UTF-8, do not save this copy."
    `);
    expect(message('header-garbled', found, 'zh')).toMatchInlineSnapshot(`
      "new.csv:1（表格第 1 行）
        表头是乱码：“��” [header-garbled]
        应为：列名：id,place,seen_on,due_on,score,faults,result,digest,link,remark
        处理：文件曾用错误的编码打开后又保存：从原文件重新导出为 CSV UTF-8，不要直接保存这一份。"
    `);
  });

  test('without rows is no table', () => {
    expect(message('no-rows', ofFile(checksHeader))).toMatchInlineSnapshot(`
      "new.csv:1 (spreadsheet row 1)
        there is a header but no row [no-rows]
        allowed: at least one row
        to do: Check whether an empty or filtered sheet was exported, and export it again."
    `);
    expect(message('no-rows', ofFile(checksHeader, blank, blank), 'zh')).toMatchInlineSnapshot(`
      "new.csv:1（表格第 1 行）
        只有表头，没有数据行 [no-rows]
        应为：至少一行数据
        处理：核对是否导出了空表或筛选后的表，再重新导出。"
    `);
  });

  test.each([';', '\t', '|', '，'])('separated by %j is one problem, below a title and with quotes too', (sign) => {
    const csv = linesOf(
      '示例检查表',
      ...[checksHeader, soundCheck, second].map((line) =>
        line
          .split(',')
          .map((cell) => `"${cell}"`)
          .join(sign),
      ),
    );
    expect(read(csv).problems).toMatchObject([{ rule: sign === '，' ? 'full-width-commas' : 'delimiter', line: 2 }]);
  });

  test('may be right where a row typed by hand has full-width commas', () => {
    expect(ofFile(checksHeader, soundCheck, second.replaceAll(',', '，'))).toMatchObject([
      { rule: 'full-width-commas', line: 3 },
    ]);
  });

  test('that lacks a column, or has one of its own, says so', () => {
    expect(ofFile(checksHeader.replace('remark', 'notes'), soundCheck).map(({ rule }) => rule)).toEqual([
      'missing-column',
      'extra-column',
    ]);
  });
});

describe('the whole state that the site gives out', () => {
  const upsert = upsertDataset({
    ...checks,
    key: ['id'],
    columns: { id: text({ title: { zh: '编号', en: 'Id' } }), name: text({ title: { zh: '名称', en: 'Name' } }) },
  });
  const state = linesOf(
    'id,name,change,change_note_zh,change_note_en,release,provenance',
    'A,甲,update,,,2022-05-18,sample',
  );

  test('is told so, with the columns to delete', () => {
    expect(message('state-file', read(state, upsert).problems)).toMatchInlineSnapshot(`
      "new.csv:1 (spreadsheet row 1)
        this is the whole-state file of the site: its rows also say which release wrote them, and whether they are sample data [state-file]
        allowed: the columns of the dataset itself
        to do: Delete the columns change, change_note_zh, change_note_en, release, provenance and hand it in again."
    `);
    expect(message('state-file', read(state, upsert).problems, 'zh')).toMatchInlineSnapshot(`
      "new.csv:1（表格第 1 行）
        这是网站上的全部现状文件：每行还写着出自哪一版、是否示例 [state-file]
        应为：数据集自己的列
        处理：删去 change, change_note_zh, change_note_en, release, provenance 这几列，再交一次。"
    `);
  });

  test('can be handed in without them', () => {
    const { problems, isWholeTable } = read(linesOf('id,name', 'A,甲'), upsert);
    expect([problems, isWholeTable]).toEqual([[], true]);
  });
});

test('a title that two columns share names none', () => {
  const shared = { title: { zh: '说明', en: 'Note' } };
  const twins = fullDataset({
    ...checks,
    key: ['id'],
    columns: { id: text({ title: { zh: '编号', en: 'Id' } }), note_zh: text(shared), note_en: text(shared) },
  });
  expect(
    read(linesOf('编号,说明,note_en', 'A,甲,a'), twins).problems.map(({ rule, slots }) => [
      rule,
      slots['column'] ?? slots['found'],
    ]),
  ).toEqual([
    ['missing-column', 'note_zh'],
    ['extra-column', '说明'],
  ]);
});

test('a file whose quotation marks are not sound is reported so, and nothing of what seems to be missing', () => {
  const found = read(linesOf(checksHeader, soundCheck.replace('P1', '"P1" '), second));
  expect([found.problems.map(({ rule }) => rule), found.isWhole]).toEqual([['quotes'], false]);
});

describe('a comma without quotation marks', () => {
  const title = { zh: '某列', en: 'A column' };
  const visits = fullDataset({
    ...{ name: 'visits', title, description: title, updated: title, key: ['id'] },
    columns: {
      id: text({ title }),
      place: text({ title }),
      kind: oneOf({ open: title, covert: title }, { title }),
      note: text({ title }).nullable(),
      more: text({ title }).nullable(),
    },
  });
  const rulesOf = (row: string) =>
    read(linesOf('id,place,kind,note,more', row), visits).problems.map(({ rule }) => rule);

  test('is one message though the last cells of the row are empty, and none of its cells is looked at', () => {
    expect(rulesOf('V1,甲路,乙路,open,,')).toEqual(['row-length']);
    expect(rulesOf('V1,甲路,乙路,丙路,open,,')).toEqual(['row-length']);
  });

  test('is not seen in empty cells that stick out of a sound row, or of one that is wrong in another way', () => {
    expect(rulesOf('V1,甲路,open,,,')).toEqual([]);
    expect(rulesOf('V1,甲路,secret,,,')).toEqual(['not-in-list']);
  });
});

describe('a cell of a list', () => {
  const title = { zh: '某列', en: 'A column' };
  const forms = fullDataset({
    ...{ name: 'forms', title, description: title, updated: title, key: ['id'] },
    columns: {
      id: text({ title }),
      fixed: oneOf(
        {
          yes: { zh: '是', en: 'Yes' },
          no: { zh: '否', en: 'No' },
          late: { zh: '迟', en: 'Late' },
          later: { zh: '迟', en: 'Later' },
        },
        { title },
      ),
    },
  });
  const taken = (cell: string) => read(linesOf('id,fixed', `V1,${cell}`), forms);

  test('may hold the exact title of a code: the code is registered, and the command says so', () => {
    for (const [cell, code] of [
      ['是', 'yes'],
      ['No', 'no'],
      ['yes', 'yes'],
    ] as const) {
      const { records, problems, changes } = taken(cell);
      expect(problems).toEqual([]);
      expect(records[0]?.printed['fixed']).toBe(code);
      const told = { kind: 'code-titles', column: 'fixed', cells: 1, codes: [[cell, code]] };
      expect(changes).toEqual(cell === code ? [] : [told]);
    }
  });

  test('that holds something like a title, or one of two codes, is told the codes with their titles', () => {
    expect(taken('迟').problems.map(({ rule }) => rule)).toEqual(['not-in-list']);
    const [wrong] = taken('是的').problems;
    expect(wrong && [problemText(wrong, 'zh'), problemText(wrong, 'en')].join('\n')).toMatchInlineSnapshot(`
      "new.csv:2:2 fixed（某列，表格第 2 行）
        不在可选值内：“是的” [not-in-list]
        应为：yes（是）、no（否）、late（迟）、later（迟）
        处理：改成其中之一。
      new.csv:2:2 fixed (A column, spreadsheet row 2)
        not one of the list: “是的” [not-in-list]
        allowed: yes (Yes), no (No), late (Late), later (Later)
        to do: Choose one of these."
    `);
  });
});

test('the guide to a table is told in one message, as it is and as a spreadsheet saves it', () => {
  const guide = sheetGuide({ dataset: checks, datasets: [checks], today: '2022-05-24' });
  expect(message('guide-file', read(guide).problems)).toMatchInlineSnapshot(`
    "new.csv:9 (spreadsheet row 9)
      this is the guide to the table, not the table [guide-file]
      allowed: checks.csv, filled in
      to do: Hand in the checks.csv beside it."
  `);
  expect(message('guide-file', read(guide).problems, 'zh')).toMatchInlineSnapshot(`
    "new.csv:9（表格第 9 行）
      这是填表说明，不是数据 [guide-file]
      应为：填好的 checks.csv
      处理：交与它放在一起的 checks.csv。"
  `);
  const saved = guide.replaceAll(/^# .*$/gm, (note) => `"${note.replaceAll('"', '""')}",,,,,,,,`);
  expect(read(saved).problems.map(({ rule }) => rule)).toEqual(['guide-file']);
});

test('beside a column too many, what is wrong in the others is told too', () => {
  const problems = ofFile(`${checksHeader},colour`, `${soundCheck.replace('95.50', '95%')},red`);
  expect(problems.map(({ rule }) => rule)).toEqual(['extra-column', 'number-percent']);
});

describe('a cell that refers to a list of codes', () => {
  const title = { zh: '某列', en: 'A column' };
  const facts = { description: title, updated: title, title };
  const districts = fullDataset({
    ...{ ...facts, name: 'districts', key: ['code'], codeList: true },
    columns: {
      code: code({ title }),
      name_zh: text({ title }),
      name_en: text({ title }),
      parent: code({ title, references: 'districts' }).nullable(),
      valid_to: day({ title }).nullable(),
    },
  });
  const rounds = fullDataset({
    ...{ ...facts, name: 'rounds', key: ['id'] },
    columns: {
      id: text({ title }),
      area: code({ title, references: 'districts' }),
      others: codes({ title, references: 'districts' }).nullable(),
    },
  });
  const named = (key: string, zh: string, en: string, until: string | null = null) => ({
    ...{ key, printed: { code: key, name_zh: zh, name_en: en, valid_to: until } },
  });
  const names = new Map([
    [
      'districts',
      namedCodes(districts, [
        named('S01', '甲区', 'District A'),
        named('S02', '乙区', 'Riverside'),
        named('S03', '旧区', 'Old Town', '2020-12-31'),
        named('S13', '旧区', 'Riverside'),
        // A place that bears the code of another as its name.
        named('S14', 'S01', 'Zone 1', '2021-12-31'),
      ]),
    ],
  ]);
  const taken = (...lines: string[]) =>
    readHandedIn(
      { dataset: rounds, file: 'new.csv', release: '2022-05-24', removals: [] },
      bytesOf(linesOf('id,area,others', ...lines)),
      names,
    );
  const printed = (...lines: string[]) => taken(...lines).records.map((one) => one.printed);

  test('may hold the exact name of one code, in either language, and the command says which code it took', () => {
    const lines = ['V1,甲区,', 'V2,District A,', 'V3,S01,', 'V4,乙区,'];
    expect(printed(...lines).map((one) => one['area'])).toEqual(['S01', 'S01', 'S01', 'S02']);
    const { problems, changes } = taken(...lines);
    expect(problems).toEqual([]);
    const pairs = [
      ['甲区', 'S01'],
      ['District A', 'S01'],
      ['乙区', 'S02'],
    ];
    expect(changes).toEqual([{ kind: 'code-titles', column: 'area', cells: 3, codes: pairs }]);
  });

  test('may hold several names, or names and codes, as people join them', () => {
    for (const cell of ['甲区;乙区', '甲区；S02', '甲区、乙区', 'S01、S02'])
      expect(printed(`V1,S01,${cell}`)[0]?.['others']).toBe('S01;S02');
    expect(taken('V1,S01,甲区、丁区').problems.map(({ rule, slots }) => [rule, slots['found']])).toEqual([
      ['title-unknown', '丁区'],
    ]);
    // What names nothing is not made into codes.
    expect(taken('V1,S01,Q1、Q2').problems.map(({ rule }) => rule)).toEqual(['title-unknown']);
    expect(taken('V1,S01,甲区;旧区').problems.map(({ rule }) => rule)).toEqual(['title-shared']);
  });

  test('with a name that several codes share is told them all, and at its own line and column', () => {
    const problems = taken('V0,S01,', 'V1,旧区,').problems;
    expect(message('title-shared', problems, 'zh')).toMatchInlineSnapshot(`
      "new.csv:3:2 area（某列，表格第 3 行）
        “旧区”是 districts 里几个代码共用的名称 [title-shared]
        应为：S03（旧区，2020-12-31 停用）、S13（旧区）
        处理：这一格改写代码。"
    `);
    expect(message('title-shared', problems)).toMatchInlineSnapshot(`
      "new.csv:3:2 area (A column, spreadsheet row 3)
        several codes of districts are called “旧区” [title-shared]
        allowed: S03 (Old Town, ended 2020-12-31), S13 (Riverside)
        to do: Write the code that is meant."
    `);
    // It could be a code by its form: what is wrong is the same.
    expect(taken('V1,Riverside,').problems.map(({ rule }) => rule)).toEqual(['title-shared']);
  });

  test('with a name that no code has is told the codes in use, the most alike first', () => {
    const problems = taken('V1,乙区城管局,').problems;
    expect(message('title-unknown', problems, 'zh')).toMatchInlineSnapshot(`
      "new.csv:2:2 area（某列，表格第 2 行）
        districts 里没有“乙区城管局”这个代码或名称 [title-unknown]
        应为：S02（乙区）、S01（甲区）、S13（旧区）
        处理：改写其中一个代码或名称；真有新的，先发布 districts 的新版本。"
    `);
    expect(message('title-unknown', problems)).toMatchInlineSnapshot(`
      "new.csv:2:2 area (A column, spreadsheet row 2)
        there is no code or name “乙区城管局” in districts [title-unknown]
        allowed: S02 (Riverside), S01 (District A), S13 (Riverside)
        to do: Write one of these codes or names; one that is really new is first published in districts."
    `);
  });

  test('may name a row of the same file: in a first release of areas there is no other', () => {
    const { records, problems } = read(
      linesOf('code,name_zh,name_en,parent,valid_to', 'S00,海棠市,Haitang,,', 'S01,甲区,District A,海棠市,'),
      districts,
    );
    expect([problems, records[1]?.printed['parent']]).toEqual([[], 'S00']);
  });

  test('is what it says where the names of its codes are not known', () => {
    expect(ofFile(checksHeader, soundCheck.replace('P1', '甲区')).map(({ rule }) => rule)).toEqual(['code-format']);
  });
});

test('every rule of files that are handed in has a case above', () => {
  expect([...covered].sort()).toEqual(Object.keys({ ...handedInRules, ...titleRules }).sort());
});
