import { expect, test } from 'vitest';
import { besidePoint } from './beside-point.ts';

const bounds = { width: 340, height: 400 };

test('a box beside a point never covers it, wherever the point and however large the box', () => {
  for (const box of [
    { width: 120, height: 60 },
    { width: 300, height: 190 },
    { width: 340, height: 380 },
  ]) {
    for (let x = 0; x <= 340; x += 20) {
      for (let y = 0; y <= 400; y += 20) {
        const at = besidePoint(box, { x, y }, bounds, 14);
        const covers = x > at.x - 14 && x < at.x + box.width + 14 && y > at.y - 14 && y < at.y + box.height + 14;
        expect(covers, `${box.height} at ${x},${y}`).toBe(false);
      }
    }
  }
});

test('a box that has room is within the picture: above the point, else below it', () => {
  expect(besidePoint({ width: 120, height: 60 }, { x: 170, y: 200 }, bounds, 14)).toEqual({ x: 110, y: 126 });
  expect(besidePoint({ width: 120, height: 60 }, { x: 10, y: 20 }, bounds, 14)).toEqual({ x: 0, y: 34 });
  expect(besidePoint({ width: 120, height: 60 }, { x: 335, y: 200 }, bounds, 14).x).toBe(220);
});
