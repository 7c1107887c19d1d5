import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import { sampleAreas } from '../../areas/sample/areas.ts';
import { communities } from '../datasets/communities.ts';
import { helpingUnits } from '../datasets/helping-units.ts';
import { pairings } from '../datasets/pairings.ts';
import { beginnings, communityId, endedCommunity, mistakenPair, unitId, type SamplePair } from './draw-pairs.ts';
import { communityNames, newCommunityName, unitNames } from './names.ts';
import { numerals } from './texts.ts';

const dated = { zh: '按所写日期补登。', en: 'The release is dated back.' };
const note = (zh: string, en: string) => ({ zh: `示例：${zh}${dated.zh}`, en: `Sample: ${en} ${dated.en}` });

const perArea = communityNames.length / sampleAreas.length;

function communityRow(number: number, name: readonly [string, string], place = number) {
  const at = place - 1;
  const { code, group } = sampleAreas[Math.floor(at / perArea)] ?? { code: '', group: 'urban' };
  const town = 1 + (at % 2);
  const [zh, en] = name;
  return {
    id: communityId(number),
    area: code,
    subdistrict_zh: `示例${numerals[town - 1]}${group === 'urban' ? '街道' : '镇'}`,
    subdistrict_en: `Sample ${group === 'urban' ? 'Subdistrict' : 'Town'} ${town}`,
    name_zh: `示例${zh}社区`,
    name_en: `Sample ${en} Community`,
    valid_to: null,
    replaced_by: null,
  };
}

/** Forty communities; one ends, and another takes its place. */
export function makeCommunities(): SeriesRelease[] {
  const first = communityNames.map((name, index) => communityRow(index + 1, name));
  const ended = first.map((row) =>
    row.id === endedCommunity.id
      ? { ...row, valid_to: endedCommunity.until, replaced_by: endedCommunity.replacedBy }
      : row,
  );
  return [
    {
      day: '2025-08-29',
      csv: writeRows(communities, first),
      reason: 'first',
      note: note('首批虚构社区。', 'the first invented communities.'),
    },
    {
      day: '2026-04-01',
      csv: writeRows(communities, [...ended, communityRow(41, newCommunityName, 38)]),
      reason: 'structure',
      note: note('C038 用到 3 月 31 日，改用 C041。', 'C038 was used until 31 March and is replaced by C041.'),
    },
  ];
}

export const makeUnits = (): SeriesRelease[] => [
  {
    day: '2025-08-29',
    csv: writeRows(
      helpingUnits,
      unitNames.map(({ zh, en, kind }, index) => ({ id: unitId(index + 1), kind, name_zh: zh, name_en: en })),
    ),
    reason: 'first',
    note: note('首批虚构单位。', 'the first invented units.'),
  },
];

type Change = 'new' | 'update' | 'withdrawn';

const pairRow = (pair: SamplePair, change: Change, until = pair.until) => ({
  ...{ id: pair.id, community: pair.community, unit: pair.unit, since: pair.since, until },
  ...{ post_zh: pair.post[0], post_en: pair.post[1], change, change_note_zh: null, change_note_en: null },
});

/** Pairs as they began and ended; one that was entered twice is withdrawn. */
export function makePairings(pairs: readonly SamplePair[]): SeriesRelease[] {
  const began = (since: string) =>
    pairs.filter((pair) => pair.since === since).map((pair) => pairRow(pair, 'new', null));
  const ended = (day: string) => pairs.filter(({ endedOn }) => endedOn === day).map((pair) => pairRow(pair, 'update'));
  const mistaken = pairs
    .filter(({ community }) => community === mistakenPair.community)
    .map((pair) => ({
      ...pairRow(pair, 'new', null),
      id: mistakenPair.id,
      unit: unitId(30),
      since: mistakenPair.since,
    }));
  const withdrawn = mistaken.map((row) => ({
    ...row,
    change: 'withdrawn',
    change_note_zh: '示例：登记有误，这个单位没有帮扶这个社区。',
    change_note_en: 'Sample: entered by mistake; the unit does not help this community.',
  }));
  const release = (day: string, rows: object[], zh: string, en: string): SeriesRelease => ({
    day,
    csv: writeRows(
      pairings,
      rows.map((row) => ({ ...row })),
    ),
    reason: day === beginnings.first ? 'first' : 'update',
    note: note(zh, en),
  });
  return [
    release(beginnings.first, began(beginnings.first), '首批结对。', 'the first pairs.'),
    release(beginnings.second, [...began(beginnings.second), ...mistaken], '新一批结对。', 'more pairs.'),
    release(
      '2026-04-01',
      [...began('2026-04-01'), ...ended('2026-04-01'), ...withdrawn],
      '随社区变动改结一对，撤回一对。',
      'one pair moves with its community, one is withdrawn.',
    ),
    release('2026-09-01', ended('2026-09-01'), '一对到期。', 'one pair has ended.'),
    release(beginnings.third, began(beginnings.third), '新一批结对。', 'more pairs.'),
  ];
}
