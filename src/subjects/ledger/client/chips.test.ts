import { expect, test } from 'vitest';
import { printChoice, wholeLedger } from '../explorer/choice.ts';
import { translator } from '../words/explorer.ts';
import { chipsOf } from './chips.ts';
import { openLedger } from './explorer.fixture.ts';
import { valueNames } from './value-names.ts';

const choice = {
  ...wholeLedger,
  values: { ...wholeLedger.values, area: ['S01'], subdistrict: ['S02-b80472fe'], state: ['lost'] },
  text: '公厕',
  from: '2026-05-04',
  to: '2026-05-10',
  at: '2026-05-11',
  page: 3,
};
const chips = (locale: 'zh' | 'en') => {
  const t = translator(locale);
  return chipsOf(locale, choice, valueNames(locale, openLedger.facets, t), t);
};

test('each part of a choice has a chip, in the words of the page; a Chinese name is marked as Chinese', () => {
  expect(chips('zh').map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "含“公厕”",
      "甲区",
      "乙区示例一街道",
      "lost（台账里没有）",
      "2026年5月4日至2026年5月10日发现",
      "2026年5月11日的台账",
    ]
  `);
  expect(chips('en').map(({ text, lang }) => [text, lang])).toMatchInlineSnapshot(`
    [
      [
        "with “公厕”",
        undefined,
      ],
      [
        "District A",
        undefined,
      ],
      [
        "示例一街道, District B",
        "zh-CN",
      ],
      [
        "lost (not in the ledger)",
        undefined,
      ],
      [
        "found 4 May 2026 to 10 May 2026",
        undefined,
      ],
      [
        "as it was on 11 May 2026",
        undefined,
      ],
    ]
  `);
});

test('a chip leads to the choice without it, at its first page', () => {
  const addresses = chips('zh').map(({ without }) => decodeURIComponent(printChoice(without).toString()));
  expect(addresses).toMatchInlineSnapshot(`
    [
      "area=S01&subdistrict=S02-b80472fe&state=lost&from=2026-05-04&to=2026-05-10&at=2026-05-11",
      "q=公厕&subdistrict=S02-b80472fe&state=lost&from=2026-05-04&to=2026-05-10&at=2026-05-11",
      "q=公厕&area=S01&state=lost&from=2026-05-04&to=2026-05-10&at=2026-05-11",
      "q=公厕&area=S01&subdistrict=S02-b80472fe&from=2026-05-04&to=2026-05-10&at=2026-05-11",
      "q=公厕&area=S01&subdistrict=S02-b80472fe&state=lost&at=2026-05-11",
      "q=公厕&area=S01&subdistrict=S02-b80472fe&state=lost&from=2026-05-04&to=2026-05-10",
    ]
  `);
});

test.each(['9999-99-99', '2025-13-45', '0000-00-00.999'])(
  'a release that is on no day of the calendar, %s, has a chip',
  (at) => {
    const t = translator('en');
    const [chip] = chipsOf('en', { ...wholeLedger, at }, valueNames('en', openLedger.facets, t), t);
    expect(chip?.text).toBe(`as it was on ${at}`);
    expect(chip?.without).toEqual(wholeLedger);
  },
);
