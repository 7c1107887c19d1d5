import { describe, expect, test } from 'vitest';
import site from '#settings';
import { problemCategories } from '../../../core/problem-categories.ts';
import { problemStates, type ProblemState } from '../model/problem-state.ts';
import { problemRow } from '../model/problem.fixture.ts';
import { buildWall } from '../model/wall.ts';
import { ledgerShares, listShare, problemShare } from './ledger-share.ts';

const wall = buildWall([problemRow()], '2026-06-01');

describe('share pictures of the ledger', () => {
  test('one a state and category, one a state, one a category, and the wall', () => {
    const paths = ledgerShares('zh', site, wall, '2026-06-01', true, []).map(({ path }) => path);
    const [states, categories] = [problemStates.length, Object.keys(problemCategories).length];
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(1 + states * categories + states + categories);
  });

  test('every problem and every list of states and categories finds its picture among them', () => {
    const paths = new Set(ledgerShares('en', site, wall, '2026-06-01', true, []).map(({ path }) => path));
    for (const state of problemStates) {
      expect(paths).toContain(problemShare('en', site, { state, category: 'pests' }, true).path);
      expect(paths).toContain(listShare('en', site, { facet: 'state', value: state }, true)?.path);
    }
    expect(paths).toContain(listShare('en', site, { facet: 'category', value: 'pests' }, true)?.path);
    expect(listShare('en', site, { facet: 'area', value: 'S01' }, true)).toBeUndefined();
  });

  test('one more for each state in which a problem of an area is sent, once, and it stays when none is in it any more', () => {
    const area = {
      ...({ code: 'S01', name_zh: '甲区', name_en: 'District A', kind: 'district', provenance: 'sample' } as const),
      ...{ parent: null, valid_from: null, valid_to: null, replaced_by: null },
    };
    const topic = { category: 'pests', area } as const;
    const about = (state: ProblemState) => ({ ...topic, state });
    const plain = ledgerShares('en', site, wall, '2026-06-01', true, []);
    const all = ledgerShares('en', site, wall, '2026-06-01', true, [topic, topic]);
    expect(all.length - plain.length).toBe(3);
    for (const state of problemStates)
      expect(all.map(({ path }) => path)).toContain(problemShare('en', site, about(state), true).path);
    expect(problemShare('en', site, about('overdue'), true).alt).toContain('District A');
    expect(problemShare('en', site, about('closed-late'), true).alt).not.toContain('District A');
  });

  test('each says that its data is sample data, in the picture and in its words', () => {
    for (const { model, alt } of ledgerShares('en', site, wall, '2026-06-01', true, [])) {
      expect(model.sample).toBe('Sample data');
      expect(alt).toMatch(/sample/i);
    }
  });
});
