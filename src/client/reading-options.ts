import './search-key.ts';
import { drawPanel, groups, type Group } from './reading-panel.ts';

const root = document.documentElement;
const storageKey = (group: Group): string => `reading.${group}`;

/** What holds as long as the reader has chosen nothing. */
function byDefault(group: Group): string {
  if (group === 'theme') return 'system';
  return group === 'contrast' && matchMedia('(prefers-contrast: more)').matches ? 'high' : 'standard';
}

/** Keeps the choice, or forgets it; false where the browser blocks storage. */
function keep(group: Group, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(storageKey(group));
    else localStorage.setItem(storageKey(group), value);
    return true;
  } catch {
    return false;
  }
}

/**
 * `<reading-options>`: text size, contrast, colours and pointer. `public/first-paint.js` sets what was kept before
 * the page is painted; this element shows it, changes it and keeps it.
 */
class ReadingOptions extends HTMLElement {
  private panel: HTMLElement | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => {
      const panel = this.panel ?? this.addPanel(button);
      panel.hidden = button.getAttribute('aria-expanded') === 'true';
      button.setAttribute('aria-expanded', String(!panel.hidden));
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && button.getAttribute('aria-expanded') === 'true') {
        button.click();
        button.focus();
      }
    });
    // Another tab changed them.
    addEventListener('storage', (event) => {
      const group = groups.find((name) => storageKey(name) === event.key);
      if (!group) return;
      apply(group, event.newValue);
      this.showChoices();
    });
  }

  private addPanel(button: HTMLButtonElement): HTMLElement {
    const panel = drawPanel(button.innerText, (this.dataset['words'] ?? '').split('|'));
    panel.addEventListener('change', ({ target }) => {
      const group = target instanceof HTMLInputElement ? groups.find((name) => name === target.name) : undefined;
      if (group && target instanceof HTMLInputElement) this.choose(group, target.value);
    });
    panel.querySelector('[data-reset]')?.addEventListener('click', () => {
      for (const group of groups) this.choose(group, null);
      this.showChoices();
    });
    const simple = document.querySelector('.masthead__row > [href$="/simple/"]')?.cloneNode(true);
    if (simple instanceof HTMLElement) {
      simple.className = 'button';
      panel.querySelector('[data-reset]')?.before(simple);
    }
    this.append(panel);
    button.setAttribute('aria-controls', panel.id);
    this.panel = panel;
    this.showChoices();
    return panel;
  }

  private choose(group: Group, value: string | null): void {
    apply(group, value);
    const kept = keep(group, value);
    this.querySelector('[data-kept]')?.toggleAttribute('hidden', !kept);
    this.querySelector('[data-not-kept]')?.toggleAttribute('hidden', kept);
  }

  private showChoices(): void {
    for (const group of groups) {
      const chosen = root.getAttribute(`data-${group}`) ?? byDefault(group);
      this.querySelectorAll<HTMLInputElement>(`input[name="${group}"]`).forEach((input) => {
        input.checked = input.value === chosen;
      });
    }
  }
}

function apply(group: Group, value: string | null): void {
  if (value === null) root.removeAttribute(`data-${group}`);
  else root.setAttribute(`data-${group}`, value);
}

customElements.define('reading-options', ReadingOptions);
