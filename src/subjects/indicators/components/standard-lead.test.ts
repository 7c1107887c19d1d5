import { expect, test } from 'vitest';
import { area, edition, observation, sources, threshold } from '../model/indicators.fixture.ts';
import { viewIndicators } from '../model/indicators.ts';
import { scorecards } from '../model/scorecard.ts';
import { standardLead } from './standard-lead.ts';

function remarks(veto: 'yes' | 'no', target: number): string {
  const [thresholds, editions] = [[threshold(target, { veto })], [edition('2014')]];
  const all = sources([observation(2021, 95)], { thresholds, editions, areas: [area('city')] });
  return standardLead('en', scorecards({ editions, thresholds, views: viewIndicators(all) }), 'Sampleton').remarks;
}

test('a veto item that is missed is named, and that its consequence is not known; one that is met is not', () => {
  const said = 'Of those not met, 1 is a veto item. Our sources do not say what happens when one is not met.';
  expect([remarks('yes', 99), remarks('no', 99), remarks('yes', 90)]).toEqual([said, '', '']);
});
