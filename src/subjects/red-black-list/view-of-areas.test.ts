import { beforeEach, expect, test, vi } from 'vitest';
import { districtA, entryOf } from './model/list-entry.fixture.ts';
import { rectificationOf } from './model/list-issues.ts';
import type { AreaState } from './query.ts';

const state = vi.hoisted(() => ({ now: null as AreaState | null }));
vi.mock('./query.ts', () => ({
  areaState: () => state.now,
  entriesOfArea: () => [{}],
  listIsSample: () => true,
  hasList: () => true,
  listReleases: () => [],
}));
const { areaView } = await import('./view-of-areas.ts');
const { simpleView } = await import('./view-of-simple.ts');

const exposed = entryOf({ issue: '2026-W21', listed_on: '2026-05-18', id: '2026-W21-B01' });
const ofIssue = (previous: string | null, before: AreaState['before']): AreaState => ({
  issue: { issue: '2026-W21', listedOn: '2026-05-18', red: [], black: [exposed] },
  ...{ previous, before, open: [], openBefore: [] },
});
const withdrawn = rectificationOf('2026-W20', [
  entryOf({ status: 'withdrawn', change: 'withdrawn' }, { ended: { on: '2026-05-18', why: 'withdrawn' } }),
]);
const last = () => ({
  answers: areaView
    .answers?.('en', districtA)
    .slice(1)
    .map(({ text }) => text),
  column: areaView.columns?.('en')[2]?.cell?.(districtA),
  simple: simpleView.area?.('en', districtA)?.map(({ text }) => text),
});
const now = 'The list of 18 May 2026 exposes 1 place here.';

beforeEach(() => {
  state.now = null;
});

test('of the first issue nothing is said of last time', () => {
  state.now = ofIssue(null, null);
  expect(last()).toEqual({ answers: [], column: '—', simple: [now] });
});

test('where nobody was exposed, or all of it was withdrawn, nothing was: never 0 of 0', () => {
  const said = {
    answers: ['Nothing was exposed last time.'],
    column: '—',
    simple: ['Nothing here was exposed last time.', now],
  };
  state.now = ofIssue('2026-W20', null);
  expect(last()).toEqual(said);
  state.now = ofIssue('2026-W20', withdrawn);
  expect(last()).toEqual(said);
});

test('what was exposed last time is counted', () => {
  state.now = ofIssue('2026-W20', rectificationOf('2026-W20', [entryOf()]));
  expect(last().answers).toEqual(['Exposed last time: 1. Fixed: 0; overdue: 1.']);
  expect(last().column).toBe('0 of 1');
});
