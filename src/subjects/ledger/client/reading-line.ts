import { placeAt, placeByKey, shareOf, type Lie } from './read-place.ts';

/** What a picture says at each of its values: a sentence with {0}, {1} … and what fills it. */
export interface ReadingText {
  lie: Lie;
  sentence: string;
  values: readonly (readonly string[])[];
}

const svgSpace = 'http://www.w3.org/2000/svg';

/**
 * `<reading-line>` around a fluid picture: a line follows the finger, the pointer or the arrow keys, and what the picture
 * holds there is written below it. The table behind it says the same without a script.
 */
class ReadingLine extends HTMLElement {
  #ready = false;

  connectedCallback(): void {
    const picture = this.querySelector<SVGSVGElement>('svg[role="img"]');
    const plot = picture?.querySelector('svg');
    const said = this.querySelector<HTMLElement>('[data-said]');
    const data = this.querySelector('script[type="application/json"]');
    if (this.#ready || !picture || !plot || !said || !data) return;
    this.#ready = true;
    const { lie, sentence, values }: ReadingText = JSON.parse(data.textContent ?? '');
    const hint = said.textContent ?? '';
    const line = document.createElementNS(svgSpace, 'path');
    line.setAttribute('class', 'plot-upright tone-read');
    const height = plot.viewBox.baseVal.height;
    const width = plot.viewBox.baseVal.width;
    let at: number | null = null;

    const show = (place: number | null): void => {
      at = place;
      if (place === null) {
        line.remove();
        said.textContent = hint;
        return;
      }
      line.setAttribute('d', `M${Math.round(shareOf(place, values.length, lie) * width)} 0V${height}`);
      plot.append(line);
      said.textContent = sentence.replace(/\{(\d+)\}/g, (_, slot: string) => values[place]?.[Number(slot)] ?? '');
    };
    const follow = ({ clientX }: PointerEvent): void => {
      const { left, width: shown } = picture.getBoundingClientRect();
      show(placeAt((clientX - left) / shown, values.length, lie));
    };

    // Only then do screen readers hand the arrow keys over.
    picture.setAttribute('role', 'application');
    said.setAttribute('aria-live', 'polite');
    said.hidden = false;
    for (const name of ['pointerdown', 'pointermove'] as const) picture.addEventListener(name, follow);
    picture.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') show(null);
    });
    picture.addEventListener('blur', () => show(null));
    picture.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') show(null);
      const place = placeByKey(at, event.key, values.length);
      if (place === null) return;
      event.preventDefault();
      show(place);
    });
  }
}

customElements.define('reading-line', ReadingLine);
