import { expect, test } from 'vitest';
import { isSameUnit } from './same-unit.ts';

test.each([
  ['示例七号工地管理处', '示例七号 工地管理处'],
  ['示例七号工地管理处', '示例七号工地管理处（综合科）'],
  ['Sample site seven management', 'The management of Sample site seven'],
  ['Sample site seven management', 'sample site seven management'],
])('%s is the unit of %s', (left, right) => {
  expect([isSameUnit(left, right), isSameUnit(right, left)]).toEqual([true, true]);
});

test.each([
  ['示例七号工地管理处', '示例甲区城管局'],
  ['Sample site seven management', 'Sample District A inspection office'],
  ['Sample market', 'Office'],
  ['示例', '　'],
])('%s is not the unit of %s', (left, right) => {
  expect([isSameUnit(left, right), isSameUnit(right, left)]).toEqual([false, false]);
});
