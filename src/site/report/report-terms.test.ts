import { expect, test } from 'vitest';
import { intakeTerms } from '../../core/intake/intake-settings.ts';
import { keepingTerms, reportNotice } from './report-notice.ts';
import { handlingTerms, rewardTerms, sentTerms } from './report-terms.ts';

const settings = {
  path: '/intake/v2/',
  controller: { zh: '示例市数据员', en: 'Data officers of Sampleton' },
  privacyContact: '00000',
};
const terms = intakeTerms(settings, false);

test('limits and amounts that a city has not set are said to be unknown, not left out', () => {
  expect(handlingTerms('en', terms, true).slice(1)).toMatchInlineSnapshot(`
    [
      "A person looks at it: it is accepted, or you are told why not. How many days that takes has not been published.",
      "What is accepted goes into the public ledger of problems, with the limit that is written there.",
    ]
  `);
  const rewards = [
    { title: { zh: '甲', en: 'A' }, amount: 50 },
    { title: { zh: '乙', en: 'B' }, amount: null },
  ];
  expect(rewardTerms('en', intakeTerms({ ...settings, rewards }, false)).map(({ text }) => text)).toEqual([
    'A: 50 yuan',
    'B: amount not known',
  ]);
});

test('those that it has set are told', () => {
  const limited = intakeTerms({ ...settings, limits: { reviewDays: 1, settleDays: 15 } }, false);
  expect(handlingTerms('en', limited, true).slice(1)).toMatchInlineSnapshot(`
    [
      "A person looks at it within 1 working day: it is accepted, or you are told why not.",
      "What is accepted goes into the public ledger of problems, to be settled within 15 working days.",
    ]
  `);
});

test('after sending it is said how soon somebody looks; a demonstration says what would be', () => {
  const limited = { ...settings, limits: { reviewDays: 3, settleDays: 15 } };
  expect(sentTerms('en', intakeTerms(limited, false))).toMatchInlineSnapshot(
    `"A person looks at it within 3 working days: it is accepted, or you are told why not. What is accepted is settled within 15 working days."`,
  );
  expect(sentTerms('zh', intakeTerms(limited, true))).toMatchInlineSnapshot(
    `"如果是真的反映：由人审核：3 个工作日内受理，或说明不受理的原因。受理的，15 个工作日内办结。"`,
  );
  expect(sentTerms('en', terms)).toContain('has not been published');
});

test('a city that takes no reports names no limits', () => {
  expect(handlingTerms('en', terms, false)).toHaveLength(1);
});

test('before the first field it is said what for, who, how it is deleted, and how long each thing is kept', () => {
  expect(reportNotice('en', terms)).toMatchInlineSnapshot(`
    [
      "What for: to check and settle this problem, and to answer you. For nothing else.",
      "Who is responsible: Data officers of Sampleton; contact: 00000.",
      "To have it deleted: use your follow-up code at any time, or ask whoever is responsible.",
      "If you are under fourteen, let a parent or guardian fill it in.",
    ]
  `);
  expect(keepingTerms('en', terms)).toMatchInlineSnapshot(`
    [
      "Contact data: deleted at once after the case has ended, at the latest 365 days after it was received",
      "Photos: 180 days after the case has ended, at the latest 730 days after it was received",
      "Texts and place: 365 days after the case has ended, at the latest 1095 days after it was received",
    ]
  `);
});
