interface Size {
  width: number;
  height: number;
}

interface Point {
  x: number;
  y: number;
}

/**
 * The upper left corner of a box beside a point, in a picture of the size `bounds`: above it, else below it, else to its
 * right or left, at least `reach` away. Where no side has room for all of it, it leaves the picture rather than cover
 * the point.
 */
export function besidePoint(box: Size, { x, y }: Point, bounds: Size, reach: number): Point {
  const left = Math.max(0, Math.min(bounds.width - box.width, x - box.width / 2));
  const top = Math.max(0, Math.min(bounds.height - box.height, y - box.height / 2));
  const places = [
    { x: left, y: y - reach - box.height, room: y - reach - box.height },
    { x: left, y: y + reach, room: bounds.height - y - reach - box.height },
    { x: x + reach, y: top, room: bounds.width - x - reach - box.width },
    { x: x - reach - box.width, y: top, room: x - reach - box.width },
  ];
  const fits = places.find(({ room }) => room >= 0);
  const roomiest = places.reduce((best, place) => (place.room > best.room ? place : best));
  const { x: placeX, y: placeY } = fits ?? roomiest;
  return { x: placeX, y: placeY };
}
