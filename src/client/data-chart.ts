import type { ChartConfig } from '../charts/chart-config.ts';
import type { Drawing } from './chart-canvas.ts';
import { isStepKey, type ActivePoint } from './chart-steps.ts';
import { watchContact } from './first-contact.ts';
import { lineChoice } from './line-choice.ts';

/** The sentence that reads a point aloud. */
function sentenceFor({ datasets, points, words }: ChartConfig, { series, point }: ActivePoint): string {
  const said = points[series]?.[point];
  if (!said) return '';
  const slots: Record<string, string> = {
    series: datasets[series]?.label ?? '',
    period: said.period,
    value: said.valueText,
    remarks: said.remarks.join(words.betweenRemarks),
  };
  const pattern = said.remarks.length > 0 ? words.pointWithRemarks : words.point;
  return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * `<data-chart>` around a figure with static pictures and their config: Chart.js draws over the picture when a finger,
 * a pointer or the focus comes to it; keys walk the points; a button saves the picture.
 */
class DataChart extends HTMLElement {
  #ready = false;

  connectedCallback(): void {
    const picture = this.querySelector<HTMLElement>('.chart-picture');
    const tools = this.querySelector('.chart-tools');
    const data = this.querySelector('script[type="application/json"]');
    if (this.#ready || !picture || !tools || !data) return;
    this.#ready = true;
    const config: ChartConfig = JSON.parse(data.textContent ?? '');

    const choice = lineChoice(this, () => drawing?.light(choice?.lit() ?? 0));
    const lit = (): number | null => choice?.lit() ?? config.lit ?? null;
    let coming: Promise<typeof import('./chart-canvas.ts')> | undefined;
    let drawing: Drawing | undefined;
    const load = () => (coming ??= import('./chart-canvas.ts'));
    const takeOver = async (): Promise<Drawing> => {
      const { drawOver } = await load();
      if (drawing) return drawing;
      drawing = drawOver(picture, config, lit());
      const place = contact.place();
      if (place) drawing.pointAt(place);
      return drawing;
    };
    const contact = watchContact(picture, takeOver);

    const hint = make('p', 'chart-hint', config.words.keys);
    hint.id = `${config.id}-keys`;
    const live = make('div', 'chart-live', '');
    live.setAttribute('aria-live', 'polite');
    const save = make('button', 'chart-download', config.words.download);
    save.type = 'button';
    save.addEventListener('click', async () => (await load()).savePng(picture, config, lit()));
    tools.append(hint, save, live);

    // Only in role="application" do NVDA and JAWS hand the arrow keys to the page; in a group or an image they keep
    // them for reading on. The role covers the picture alone: the table beside it stays readable as any other.
    picture.tabIndex = 0;
    picture.setAttribute('role', 'application');
    picture.setAttribute('aria-roledescription', config.words.chart);
    picture.setAttribute('aria-labelledby', `${config.id}-wide-title`);
    picture.setAttribute('aria-describedby', `${config.id}-wide-desc ${hint.id}`);
    picture.querySelectorAll('svg').forEach((svg) => svg.setAttribute('aria-hidden', 'true'));

    picture.addEventListener('focus', takeOver);
    picture.addEventListener('blur', () => {
      contact.forget();
      drawing?.leave();
    });
    picture.addEventListener('click', () => {
      const series = drawing?.shown();
      if (typeof series === 'number') choice?.light(series);
    });
    picture.addEventListener('keydown', async (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // The focus stays: a reader who leaves the points has not lost the place on the page.
      if (event.key === 'Escape') drawing?.leave();
      if (!isStepKey(event.key)) return;
      event.preventDefault();
      const point = (await takeOver()).step(event.key);
      if (point) choice?.light(point.series);
      if (point) live.textContent = sentenceFor(config, point);
    });
  }
}

customElements.define('data-chart', DataChart);
