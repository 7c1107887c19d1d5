/** How the values of a picture lie along it: each in the middle of a column, or from its left end to its right. */
export type Lie = 'columns' | 'points';

/** Which of `count` values is nearest to a share, 0 to 1, of the picture's width. */
export function placeAt(share: number, count: number, lie: Lie): number {
  const place = lie === 'columns' ? Math.floor(share * count) : Math.round(share * (count - 1));
  return Math.max(0, Math.min(count - 1, place));
}

/** Where a value is, as a share of the width. */
export const shareOf = (place: number, count: number, lie: Lie): number =>
  lie === 'columns' ? (place + 0.5) / count : count < 2 ? 0 : place / (count - 1);

/** The value a key leads to; null where the key is none of ours. The first arrow begins at the newest. */
export function placeByKey(from: number | null, key: string, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowLeft':
      return from === null ? last : Math.max(0, from - 1);
    case 'ArrowRight':
      return from === null ? last : Math.min(last, from + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
