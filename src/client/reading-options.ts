const groups = ['text-size', 'contrast', 'theme'] as const;
type Group = (typeof groups)[number];

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
 * `<reading-options>`: text size, contrast and colours. `public/first-paint.js` sets what was kept before
 * the page is painted; this element shows it, changes it and keeps it.
 */
class ReadingOptions extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button[aria-expanded]');
    const panel = this.querySelector<HTMLElement>('#reading-panel');
    if (!button || !panel) return;
    this.showChoices();

    const open = (isOpen: boolean): void => {
      panel.hidden = !isOpen;
      button.setAttribute('aria-expanded', String(isOpen));
    };
    button.addEventListener('click', () => open(button.getAttribute('aria-expanded') !== 'true'));
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || panel.hidden) return;
      open(false);
      if (button instanceof HTMLElement) button.focus();
    });
    panel.addEventListener('change', (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement)) return;
      const group = groups.find((name) => name === input.name);
      if (group) this.choose(group, input.value);
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      for (const group of groups) this.choose(group, null);
      this.showChoices();
    });
    // Another tab changed them.
    addEventListener('storage', (event) => {
      const group = groups.find((name) => storageKey(name) === event.key);
      if (!group) return;
      apply(group, event.newValue);
      this.showChoices();
    });
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
