import { expect, test } from 'vitest';
import { simpleAreaPaths } from './simple-area-paths.ts';

const area = (code: string, kind = 'district', valid_to: string | null = null) => ({
  ...{ code, kind, valid_to },
  ...{ valid_from: null, replaced_by: null },
});

test('each part of the city that has a page has a short answer, an ended one too, and the screens that ask for it', () => {
  const listed = [
    area('S00', 'prefecture-level-city'),
    area('S01'),
    area('S02', 'district', '2024-12-31'),
    area('S03'),
  ];
  expect(simpleAreaPaths(['areas', 'areas/S00', 'areas/S01', 'areas/S02'], listed)).toEqual([
    ...['simple/area/S01', 'simple/area/S02', 'simple/near'],
  ]);
  expect(simpleAreaPaths(['ledger'], listed)).toEqual([]);
});
