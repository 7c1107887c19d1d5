import { expect, test } from 'vitest';
import { briefText } from './brief-text.ts';

test('a card says the first clause that says something, without its mark', () => {
  expect(briefText('zh', '墙根堆物紧贴，鼠迹明显，6 处咬痕。')).toBe('墙根堆物紧贴');
  expect(briefText('en', 'A storm outlet was running in dry weather, the water black and foul.')).toBe(
    'A storm outlet was running in dry weather',
  );
});

test('a clause too short to say anything brings the next', () => {
  expect(briefText('zh', '积水容器，孑孓可见。')).toBe('积水容器，孑孓可见');
  expect(briefText('en', 'Of the bins, 8 were broken.')).toBe('Of the bins, 8 were broken');
});

test('times and shortened words end no clause', () => {
  expect(briefText('en', 'At 8:40 p.m. spoil trucks left uncovered.')).toBe('At 8:40 p.m. spoil trucks left uncovered');
  expect(briefText('zh', '21:15 渣土车没有密闭运输，沿途抛洒。')).toBe('21:15 渣土车没有密闭运输');
});

test('a long English clause ends before "and" or a place, and is whole', () => {
  expect(briefText('en', 'The accessible stall was used to store mops and junk and could not be entered.')).toBe(
    'The accessible stall was used to store mops',
  );
  expect(briefText('en', 'At 6 households poultry ran loose and droppings were left.')).toBe(
    'At 6 households poultry ran loose',
  );
  expect(briefText('en', 'At 6 shops tables and chairs had spread onto the pavement, over the tactile paving.')).toBe(
    'At 6 shops tables and chairs had spread',
  );
  expect(briefText('en', 'Banners and light boxes had been put up without leave in 6 places.')).toBe(
    'Banners and light boxes had been put up without leave',
  );
});

test('a long clause is cut between words, and shows it', () => {
  expect(briefText('zh', '无障碍厕间堆放拖把和杂物以及清洁工具，无法使用。')).toBe('无障碍厕间堆放拖把和杂物以及…');
  expect(briefText('en', 'The food tests of the stall next door had not been shown again that whole month.')).toBe(
    'The food tests of the stall next door had…',
  );
});
