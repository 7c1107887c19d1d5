import { readMyArea } from './my-area.ts';

/** The buttons that light a line of ranks. */
export interface LineChoice {
  lit: () => number;
  light: (series: number) => void;
}

/** The buttons of a chart, the reader's own area lit where the page is about no other; null where it has none. */
export function lineChoice(chart: HTMLElement, changed: () => void): LineChoice | null {
  const field = chart.querySelector<HTMLElement>('.chart-choice');
  if (!field) return null;
  const inputs = [...field.querySelectorAll('input')];
  const mine = field.hasAttribute('data-own') ? null : readMyArea();
  const own = inputs.find(({ dataset }) => mine !== null && dataset['code'] === mine);
  if (own) own.checked = true;
  field.addEventListener('change', changed);
  return {
    lit: () =>
      Math.max(
        0,
        inputs.findIndex(({ checked }) => checked),
      ),
    light: (series) => {
      const input = inputs[series];
      if (!input || input.checked) return;
      input.checked = true;
      changed();
    },
  };
}
