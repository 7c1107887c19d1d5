import { expect, test } from 'vitest';
import type { Area } from '../dataset.ts';
import { uncodedAreas } from './uncoded-areas.ts';

const area = (code: string, part: Partial<Area> = {}): Area => ({
  ...{ code, name_zh: code, name_en: code, kind: 'zone', parent: null, provenance: 'official' },
  ...{ valid_from: null, valid_to: null, replaced_by: null },
  ...part,
});

test('a real area whose code is our own has no national one; samples are meant to have none', () => {
  const areas = [area('110000'), area('110000-zone'), area('S01', { provenance: 'sample' })];
  expect(uncodedAreas(areas, '2026-11-27').map(({ code }) => code)).toEqual(['110000-zone']);
});

test('an area that is no longer used misses nothing', () => {
  const ended = (valid_to: string) => area('110000-zone', { valid_to });
  expect(uncodedAreas([ended('2026-11-26')], '2026-11-27')).toEqual([]);
  expect(uncodedAreas([ended('2026-11-27')], '2026-11-27')).toHaveLength(1);
});
