import { watchMyArea } from '../../client/my-area.ts';
import type { MyAreaAnswers } from './my-area-answers.ts';

/**
 * `<my-area data-file>`: the answers of the area that the reader chose, above all else. Their file is asked for only where one
 * was chosen; `public/first-paint.js` has kept room for them.
 */
class MyArea extends HTMLElement {
  private shown: string | null = null;

  connectedCallback(): void {
    watchMyArea((code) => void this.show(code));
  }

  private async show(code: string | null): Promise<void> {
    this.shown = code;
    const answers = code === null ? null : await load((this.dataset['file'] ?? '').replace('{code}', () => code));
    // Another area was chosen while this one's file was on its way.
    if (this.shown !== code) return;
    document.documentElement.toggleAttribute('data-my-area', answers !== null);
    this.replaceChildren(...(answers ? draw(answers) : []));
  }
}

/** Null where the area has no page any more, or nothing could be loaded. */
async function load(file: string): Promise<MyAreaAnswers | null> {
  try {
    const response = await fetch(file);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function draw({ title, more, sample, figures }: MyAreaAnswers): HTMLElement[] {
  const box = element('div', 'area-figures');
  if (sample !== null) box.append(element('span', 'badge badge--sample', sample));
  const list = element('ul');
  for (const { value, label, href } of figures) {
    const link = linkTo(href);
    link.append(element('strong', '', value), ' ', element('span', '', label));
    list.append(item(link));
  }
  box.append(list);
  const whole = element('p');
  whole.append(linkTo(more.href, more.text));
  return [element('h2', '', title), ...(figures.length > 0 ? [box] : []), whole];
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

function linkTo(href: string, text = ''): HTMLElement {
  const link = element('a', '', text);
  link.setAttribute('href', href);
  return link;
}

function item(content: HTMLElement): HTMLElement {
  const made = element('li');
  made.append(content);
  return made;
}

customElements.define('my-area', MyArea);
