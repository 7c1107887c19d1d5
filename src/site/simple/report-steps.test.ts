import { expect, test } from 'vitest';
import { reportSteps } from './report-steps.ts';
import { translator } from './words.ts';

test('a city without hotlines sends nobody to a number above', () => {
  for (const locale of ['zh', 'en'] as const) {
    const said = (hotlines: number) =>
      reportSteps(hotlines)
        .map((step) => translator(locale)(step))
        .join('\n');
    expect(said(1)).toMatch(/电话|number above/);
    expect(said(0)).not.toMatch(/电话|number above/);
    expect(reportSteps(0).length).toBe(3);
  }
});
