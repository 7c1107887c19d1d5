import type { Locale } from '../../../core/locale.ts';
import { formatMonth } from '../../../i18n/months.ts';
import type { RanksShare, RankTile } from '../../../share/share-model.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import { rankingTiles, type RankingTile, type RankingTiles } from '../model/ranking-tiles.ts';
import type { MonthRanking } from '../model/ranking.ts';
import { translator } from '../words.ts';
import { rankingWords } from './ranking-words.ts';

/** The ranking of a month: its map of tiles, where the city has one (`rows` as in its settings), and who stands where. */
export function rankingShare(
  locale: Locale,
  site: SharedSite,
  { month, groups }: MonthRanking,
  rows: readonly (readonly string[])[],
  isSample: boolean,
): SharePicture {
  const t = translator(locale);
  const say = rankingWords(locale);
  const title = t('ranking.month', { month: formatMonth(locale, month) });
  const answers = groups.map(say.answer).join(t('share.ranking.comma'));
  return pictureOf(`rankings/${month}`, t('share.ranking.alt', { title, answers }), {
    ...frameOf(locale, site, isSample),
    kind: 'ranks',
    kicker: title,
    groups: groups.map(({ group, ranked }) => ({
      name: say.group(group),
      rows: ranked.map(({ rank, area, total }) => ({ rank: String(rank), name: say.area(area), value: total })),
    })),
    tiles: rows.length === 0 ? null : tilesOf(rankingTiles({ groups }, rows), say.area),
    note: t('share.ranking.note'),
  });
}

/** Of one that is not ranked a dash. */
function tilesOf(
  { columns, places }: RankingTiles,
  nameOf: ReturnType<typeof rankingWords>['area'],
): RanksShare['tiles'] {
  const tileOf = ({ area, group, shade, standing }: RankingTile): RankTile => ({
    ...{ name: nameOf(area), rank: standing === null ? '—' : String(standing.rank), shade },
    isDouble: group === 'county',
  });
  return { columns, places: places.map((tile) => tile && tileOf(tile)) };
}
