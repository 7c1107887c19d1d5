import { describe, expect, test } from 'vitest';
import site from '#settings';
import { entryOf } from '../model/list-entry.fixture.ts';
import { viewIssues } from '../model/list-issues.ts';
import { entryLine, entryShare, issueShare, listShares } from './list-share.ts';

const fixed = { status: 'verified', rectified_on: '2026-05-18', verified_on: '2026-05-20' } as const;
const share = (...of: Parameters<typeof entryOf>) => entryShare('en', site, entryOf(...of), '2026-06-01', true);
const issueOf = (...entries: Parameters<typeof viewIssues>[0]) => {
  const [issue] = viewIssues(entries);
  if (!issue) throw new Error('There is no issue.');
  return issueShare('en', site, issue, '2026-06-01', true);
};

describe('share pictures of the list', () => {
  test('name area, category and state, never a place or a unit', () => {
    const all = [share(), issueOf(entryOf())];
    for (const one of all) {
      const text = JSON.stringify(one);
      expect(text).toContain('District A');
      expect(text).toContain('7 days overdue');
      expect(text).not.toMatch(/Sample (market|office|problem)/);
      expect(one?.model.sample).toBe('Sample data');
      expect(one?.alt).toMatch(/sample/i);
    }
  });

  test('say the day they speak of while a state may still change, and else not', () => {
    const noteOf = (model: object | undefined) => (model && 'note' in model ? model.note : undefined);
    expect(noteOf(share()?.model)).toBe('as of 1 June 2026');
    expect(noteOf(issueOf(entryOf()).model)).toBe('as of 1 June 2026');
    expect(noteOf(share(fixed)?.model)).toBe('');
    expect(noteOf(issueOf(entryOf(fixed)).model)).toBe('');
  });

  test('the line that is copied names category, area and state, and its day while it may still change', () => {
    const lineOf = (...of: Parameters<typeof entryOf>) => entryLine('en', entryOf(...of), '2026-06-01', true);
    expect(lineOf()).toMatchInlineSnapshot(
      `"Sample: Farmers’ markets · District A · Not yet fixed, 7 days overdue (as of 1 June 2026)"`,
    );
    expect(lineOf(fixed)).toMatchInlineSnapshot(`"Sample: Farmers’ markets · District A · Fix verified"`);
    expect(lineOf({ list: 'red', rectify_by: null })).toMatchInlineSnapshot(
      `"Sample: Farmers’ markets · District A · Red list: commended"`,
    );
    expect(lineOf({}, { ended: { why: 'display-ended', on: '2026-05-30' } })).toBeNull();
  });

  test('an issue names first what presses most', () => {
    const running = entryOf({ id: '2026-W20-B01', category: 'waterway', rectify_by: '2026-06-20' });
    const soon = entryOf({ id: '2026-W20-B02', category: 'dust', rectify_by: '2026-06-02' });
    const model = JSON.stringify(issueOf(running, soon, entryOf({ id: '2026-W20-B03' })).model);
    const places = ['7 days overdue', 'Dust', 'Waterway'].map((word) => model.search(new RegExp(word, 'i')));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('an entry that was taken back is on neither list, and one whose text is gone has no picture', () => {
    expect(share({ status: 'withdrawn' })?.model).toMatchObject({ look: 'none', state: null, text: '' });
    expect(share({}, { ended: { why: 'display-ended', on: '2026-05-30' } })).toBeUndefined();
  });

  test('every issue has a poster, the oldest too: the card upright', () => {
    const entries = Array.from({ length: 12 }, (_, at) => {
      const issue = `2026-W${at + 10}`;
      return entryOf({ id: `${issue}-B01`, issue, listed_on: `2026-05-${at + 10}` });
    });
    const issues = viewIssues(entries);
    const all = listShares('zh', site, { issues, entries }, '2026-06-01', true);
    const posters = all.filter(({ model }) => model.poster);
    expect(posters).toHaveLength(12);
    expect(posters[0]?.path).toBe(`zh/poster/red-black-list/${issues[0]?.issue}`);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });
});
