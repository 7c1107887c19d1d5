import { expect, test } from 'vitest';
import { area, edition, observation, sources, threshold } from '../model/indicators.fixture.ts';
import { viewIndicators } from '../model/indicators.ts';
import { stateSay } from './state-say.ts';

function stateOf(locale: 'zh' | 'en', target: number | null) {
  const thresholds = target === null ? [] : [threshold(target)];
  const all = sources([observation(2021, 95)], { thresholds, editions: [edition('2014')], areas: [area('city')] });
  const { title, counts } = stateSay(locale, 'Sampleton', viewIndicators(all));
  return [title, counts];
}

test('where nothing can be compared with the standard yet, that is said, not that none of none is met', () => {
  expect(stateOf('en', null)).toEqual([
    'Sampleton against the standard: no figures yet',
    'Values are known for 1 indicator of Sampleton; none can be compared with the standard yet.',
  ]);
  expect(stateOf('zh', null)[0]).toBe('Sampleton对照标准：还没有可以对照的数值');
  expect(stateOf('en', 90)[0]).toBe('Sampleton against the standard: 1\u00a0met, 0\u00a0not\u00a0met');
});
