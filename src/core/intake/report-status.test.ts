import { expect, test } from 'vitest';
import { isEnded, mayBecome, openOrClosed, reportStates, type ReportState } from './report-status.ts';

const states = Object.keys(reportStates) as ReportState[];

test('a report is open while the desk has it in hand, and contact data is needed until then', () => {
  expect(states.filter((state) => !isEnded(state))).toEqual(['received', 'accepted']);
  expect(states.filter((state) => openOrClosed(state) === 'open')).toEqual(['received', 'accepted']);
});

test('whatever state it is in it can be deleted, and from there it goes nowhere', () => {
  expect(states.filter((state) => !mayBecome(state, 'deleted'))).toEqual(['deleted']);
  expect(states.filter((state) => mayBecome('deleted', state))).toEqual([]);
});
