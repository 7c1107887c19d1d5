import { describe, expect, test } from 'vitest';
import { findProblems, linesOf, makeFolder } from '../../../tests/support/make-releases.ts';
import { checks, checksHeader, soundCheck } from '../../../tests/support/trial-datasets.ts';
import { findPersonalNumber, findPersonalNumbers } from './personal-numbers.ts';

// All numbers here are made up: an area that does not exist, mobile numbers and plates of zeros.
const idStem = '00000019000101000';

/** The sign that makes an identity number whole, by the standard’s own formula: Σ aᵢ·2ⁱ⁻¹ ≡ 1 (mod 11). */
function checksum(stem: string): string {
  const sum = [...stem].reduce((total, digit, index) => total + Number(digit) * 2 ** (17 - index), 0);
  const last = (12 - (sum % 11)) % 11;
  return last === 10 ? 'X' : String(last);
}
const identity = idStem + checksum(idStem);
const wrongSign = idStem + String((Number(checksum(idStem)) + 1) % 10);

describe('a mobile number is found', () => {
  test.each([
    '13000000000',
    '130 0000 0000',
    '130-0000-0000',
    '+8613000000000',
    '+86 130 0000 0000',
    '86-13000000000',
    '008613000000000',
    '１３０００００００００',
    '电话:19900000000,王某',
    '（13000000000）',
  ])('%s', (text) => {
    expect(findPersonalNumber(text)?.rule).toBe('personal-mobile');
  });
});

describe('an identity number is found', () => {
  test('when its checksum is right', () => {
    expect(findPersonalNumber(`证件 ${identity}`)?.rule).toBe('personal-id');
    expect(findPersonalNumber(wrongSign)).toBeNull();
  });

  test('whatever sign its checksum gives', () => {
    const stems = Array.from({ length: 100 }, (_, index) => idStem.slice(0, 14) + String(index).padStart(3, '0'));
    const signs = new Set(stems.map(checksum));
    expect(signs.size).toBe(11);
    expect(stems.filter((stem) => findPersonalNumber(stem + checksum(stem))?.rule !== 'personal-id')).toEqual([]);
  });

  test('with X as its last sign, in either case', () => {
    const stem = Array.from({ length: 1000 }, (_, index) => idStem.slice(0, 14) + String(index).padStart(3, '0')).find(
      (one) => checksum(one) === 'X',
    );
    expect(findPersonalNumber(`${stem}X`)?.rule).toBe('personal-id');
    expect(findPersonalNumber(`${stem}x`)?.rule).toBe('personal-id');
  });

  test('in full-width digits, and behind a number that only looks like one', () => {
    const wide = [...identity].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    expect(findPersonalNumber(wide)?.rule).toBe('personal-id');
    expect(findPersonalNumber(`${wrongSign} / ${identity}`)?.rule).toBe('personal-id');
  });

  test('only if it holds a day of birth', () => {
    const stem = '00000019009901000';
    expect(findPersonalNumber(stem + checksum(stem))).toBeNull();
  });
});

describe('a number plate is found', () => {
  test.each([
    '京Z00000',
    '京Z·00000',
    '京Z 0000D',
    '车牌:京Z00000。',
    '京ZD00000',
    '京Z00000D',
    '京Z0000学',
    '京Ｚ０００００',
  ])('%s', (text) => {
    expect(findPersonalNumber(text)?.rule).toBe('personal-plate');
  });
});

describe('no false alarm', () => {
  test.each([
    '13989',
    '410200',
    '95.9',
    '2022-05-24',
    '2022-05-24 13:00:00',
    '全爱卫发〔2021〕6号',
    '汴巩卫〔2022〕139号',
    '12345',
    '0371-12345678',
    '12130000000001',
    'KF-000001',
    'GB/T 18204.1-2013',
    '更新A版2021',
    '云A座2001室',
    '20220524130000000000',
    'a1'.repeat(32),
  ])('%s', (text) => {
    expect(findPersonalNumber(text)).toBeNull();
  });

  test('in a column of hashes or of web addresses, which are not searched', () => {
    const cells = `${'13000000000'.padEnd(64, 'a')},https://source.example/13000000000,`;
    const row = soundCheck.replace(/,,,$/, `,${cells}`);
    expect(findProblems(checks, makeFolder({ '2022-05-16': linesOf(checksHeader, row) }))).toEqual([]);
  });
});

test('what is found is shortened, so that the error does not publish it', () => {
  expect(findPersonalNumber('13000000000')?.found).toBe('130…00');
  expect(findPersonalNumber(identity)?.found).not.toContain('19000101');
});

/** Numbers of nobody, in every spelling a person would use. */
const spelled: Record<string, readonly string[]> = {
  'personal-mobile': [
    '13812345678',
    '138 1234 5678',
    '138-1234-5678',
    '(+86)13812345678',
    'tel13812345678',
    '电话13812345678号',
    '138.1234.5678',
    '1381 2345 678',
    '138 123 45678',
    '13812 345 678',
    '1 3 8 1 2 3 4 5 6 7 8',
    '138–1234–5678',
    '138—1234—5678',
    '138－1234－5678',
    '138/1234/5678',
    '138  1234  5678',
    '138\u00A01234\u00A05678',
    '138　1234　5678',
    '138\u200B1234\u200B5678',
    '138\u200E12345678',
    '138\u00AD12345678',
    '138·1234·5678',
    '(138)12345678',
    '（138）12345678',
    '[138]12345678',
    '13800-000000',
    '138_0000_0000',
    '138**0000**0000',
    '一三八一二三四五六七八',
    '幺三八一二三四五六七八',
    '电话一三八零零零零零零零零',
    '138O2345678',
    'l3812345678',
    '𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖',
    '①③⑧①②③④⑤⑥⑦⑧',
    '①③⑧00000000',
    '❶❸❽❶❷❸❹❺❻❼❽',
    '1️⃣3️⃣8️⃣00000000',
    '١٣٨١٢٣٤٥٦٧٨',
    '¹³⁸¹²³⁴⁵⁶⁷⁸',
    '138\n1234\n5678',
    '138****5678',
    '013812345678',
    '13812345678/13912345678',
    '13812345678转801',
    '8613812345678',
    '电话：13800000000。',
    '2022-05-24 13812345678',
    'https://portal.example/?tel=13800000000',
    'https://portal.example/a?x=1&phone=138%200000%200000',
    'https://wa.me/8613812345678',
    'https://wa.me/+8613812345678?text=a',
    'https://a.example/008613812345678/',
    'tel:13800000000',
    '张三13812345678李四',
    'TEL-13812345678',
  ],
  'personal-id': [
    '410204198503121234',
    '410204198503121237',
    '11010519491231002x',
    '110105 19491231 002X',
    '410204-19850312-1234',
    '4102 0419 8503 1212 34',
    '４１０２０４１９８５０３１２１２３４',
    '410204850312123',
    '身份证110101900307001',
    'No410204198503121234',
    '410204\u200B198503121234',
    '410204********1234',
    '41020419850312123',
    '911124198108030024',
  ],
  'personal-plate': [
    '豫A12345',
    '豫A·12345',
    '豫A 12345',
    '豫a12345',
    '豫Ａ１２３４５',
    '豫BK7T29',
    '豫AD12345',
    '豫A12345D',
    '豫A-12345',
    '豫A123 45',
    '豫ABCDEF',
    '豫A1234警',
    '豫A1234学',
    '使014578',
    '沪A0023领',
    '军A12345',
    'WJ豫12345',
    '豫A临12345',
    '豫A12345car',
    '河南A12345',
    '豫A·D12345',
    '豫A.12345',
    '车牌豫a12345。',
  ],
  'personal-account': [
    'zhangsan@163.com',
    'zhangsan(at)163.com',
    '123456789@qq.com',
    '邮箱 zhang.san@mail.example',
    'QQ：123456789',
    'QQ 100000000',
    '微信号 wxid_ab12cd34ef56',
    'vx: zhang_san88',
    '6222021001116245702',
    '6222 0210 0111 6245 702',
    '卡号6222020000000000000',
    '护照E12345678',
    '社保号 4102041985031212',
    '台胞证12345678',
  ],
};

describe('a number of a person is found however it is written', () => {
  test.each(Object.entries(spelled).flatMap(([rule, texts]) => texts.map((text) => [rule, text])))(
    '%s %s',
    (rule, text) => {
      expect(findPersonalNumbers(text).map((one) => one.rule)).toContain(rule);
    },
  );
});

test('every number of a text is found, not the first alone', () => {
  const found = findPersonalNumbers('张三 13812345678，李四 139 1234 5678，车 豫A12345');
  expect(found).toEqual([
    { rule: 'personal-mobile', found: '138…78' },
    { rule: 'personal-mobile', found: '139…78' },
    { rule: 'personal-plate', found: '豫A1…45' },
  ]);
});

describe('what only looks like one passes', () => {
  test.each([
    '罚款15000000000元',
    '13812345678元',
    '金额：¥13812345678',
    '15 000 000 000',
    '13800000000',
    '1.3812345678',
    '-13812345678',
    '0.13812345678',
    '15912345678.5',
    'a13812345678b',
    'https://www.kaifeng.gov.cn/content_13812345678.html',
    'https://a.example/?id=13812345678',
    'https://a.example/86138123456789',
    'https://a.example/a8613812345678',
    'https://a.example/8613812345678b/',
    'https://a.example/13812345678',
    '文号 17012345678',
    '案卷13812345678号',
    '工单 15012345678901',
    '合同 HT-18612345678-2',
    '许可证编号 JY14100000013812345678',
    '统一社会信用代码 91410200MA4XXXXX0K',
    '91410200MA44ABCD1X',
    '123102004161234567',
    '202205241234567890',
    '490154203237518',
    '1380013800138',
    '6901234567892',
    '9787506612345',
    '978-7-5066-1234-5',
    '400-810-1234',
    '800-810-1234',
    '12319',
    '0371-23456789',
    '(0378)3881234',
    '0378 2567890',
    '坐标 114.3071,34.7973',
    '34.797200,114.307400',
    '20220524',
    '2021-01-01|2021-12-31',
    '2022-05-24.2',
    '2855b8b187535afcbd07df51c8caf507a898423713b72ba05cab17f5e7065760',
    '1990 1991 1992',
    'GB 3095-2012',
    'GB/T 2260-2007',
    '爱卫办发〔2021〕12号',
    '豫G107国道12345米',
    '豫S21012段',
    '京G45段',
    '皖A4纸10000张',
    '苏B1234567',
    'CZ3456',
    'G1234次',
    '津A类水12345吨',
    '鲁L0371号',
    '川A12345级',
    '475000',
    '192.168.1.23',
    'wsj@kaifeng.gov.cn',
    '微信公众号 gongwei',
    'the WeChat platform',
    '使300000人受益',
    '2022-05-24 13:00:00',
  ])('%s', (text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });
});
