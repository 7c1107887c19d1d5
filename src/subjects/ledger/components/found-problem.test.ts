import { expect, test } from 'vitest';
import type { LedgerProblem } from '../dataset.ts';
import { problemView } from '../model/problem.fixture.ts';
import { foundProblem } from './found-problem.ts';

const area = { name_zh: '甲区', name_en: 'District A' };
const written = (...problem: Parameters<typeof problemView>): string =>
  JSON.stringify(foundProblem(problemView(...problem), area));

test('a problem is found by place, unit, description, subdistrict, class, category, area, state and status, in both languages', () => {
  const { id, texts } = foundProblem(problemView({ subdistrict_zh: '示例一街道' }), area);
  expect({ id, texts }).toMatchInlineSnapshot(`
    {
      "id": "P-000001",
      "texts": [
        "示例市场",
        "示例管理所",
        "示例问题",
        "示例一街道",
        "市场垃圾积存",
        "农贸市场",
        "甲区",
        "超期",
        "已交办",
        "Sample market",
        "Sample office",
        "Sample problem",
        "Waste left in the market",
        "Farmers’ markets",
        "District A",
        "overdue",
        "Assigned",
      ],
    }
  `);
});

test('who asks for what is overdue is not given what is open in time', () => {
  const { texts } = foundProblem(problemView({ due_on: '2026-12-31' }), area);
  expect(texts).toEqual(expect.arrayContaining(['没有解决', 'open, in time']));
  expect(texts.join('\n')).not.toMatch(/超期|overdue/);
});

test('an answer says how it is, days and all', () => {
  expect(foundProblem(problemView(), area).shown).toMatchInlineSnapshot(`
    {
      "en": {
        "about": "Waste left in the market",
        "facts": [
          {
            "text": "P-000001",
          },
          {
            "text": "found 4 May 2026",
          },
          {
            "text": "District A",
          },
          {
            "text": "Sample office",
          },
        ],
        "id": "P-000001",
        "state": "12 days overdue",
        "stateKind": "overdue",
        "text": {
          "text": "Sample problem",
        },
        "title": {
          "text": "Sample market",
        },
      },
      "zh": {
        "about": "市场垃圾积存",
        "facts": [
          {
            "text": "P-000001",
          },
          {
            "text": "2026年5月4日发现",
          },
          {
            "text": "甲区",
          },
          {
            "text": "示例管理所",
          },
        ],
        "id": "P-000001",
        "state": "超期 12 天",
        "stateKind": "overdue",
        "text": {
          "text": "示例问题",
        },
        "title": {
          "text": "示例市场",
        },
      },
    }
  `);
});

test('where there is no English the Chinese is shown, marked with its language', () => {
  const { shown } = foundProblem(problemView({ place_en: null, description_en: null }), area);
  expect([shown.en.title, shown.en.text]).toEqual([
    { text: '示例市场', lang: 'zh-CN' },
    { text: '示例问题', lang: 'zh-CN' },
  ]);
});

test('of one whose display has ended only the id, the class and the day are there', () => {
  // Cells that may not be empty when they are registered are blank once their text has gone.
  const blank: Partial<LedgerProblem> = JSON.parse('{"place_zh":null,"description_zh":null}');
  const gone = { ...blank, place_en: null, description_en: null };
  const columns = ['place_zh', 'description_zh', 'responsible_unit_zh'];
  const text = written(gone, { ended: { on: '2026-05-30', why: 'display-ended', columns } });
  expect(text).toContain('"texts":[]');
  expect(text).toContain('P-000001');
  expect(text).not.toMatch(/示例|Sample/);
});

test('one that was entered in error is found by its id, which says so', () => {
  const text = written({ change: 'withdrawn' });
  expect(text).toContain('"texts":[]');
  expect(text).toContain('Entered in error and withdrawn');
  expect(text).not.toContain('overdue');
});

test('a cell that the law had removed is not in the index, and nothing is shown in place of a description', () => {
  const removed = { on: '2026-05-20', law: { zh: '示例法', en: 'Sample act' } };
  const { texts, shown } = foundProblem(
    problemView(
      { ...JSON.parse('{"description_zh":null}'), description_en: null },
      { redacted: { description_zh: removed } },
    ),
    area,
  );
  expect(texts).not.toContain('示例问题');
  expect(shown.zh.text).toBeNull();
});
