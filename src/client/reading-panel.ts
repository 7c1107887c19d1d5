/** What a reader may choose in each group; the first is the usual one. */
export const choices = {
  'text-size': ['standard', 'large', 'largest'],
  contrast: ['standard', 'high'],
  theme: ['system', 'light', 'dark'],
  cursor: ['standard', 'large'],
} as const;

export type Group = keyof typeof choices;

const isGroup = (name: string): name is Group => Object.hasOwn(choices, name);

export const groups: readonly Group[] = Object.keys(choices).filter(isGroup);

/**
 * The panel of the reading options. Only scripts can use it, and only some readers open it: so it is drawn when it is opened,
 * from its words in the order in which they appear, and no page carries it.
 */
export function drawPanel(title: string, words: readonly string[]): HTMLElement {
  const rest = [...words];
  const next = (): string => rest.shift() ?? '';
  const panel = element('div', '', { id: 'reading-panel', class: 'reading-panel', role: 'group', 'aria-label': title });
  for (const name of groups) {
    const set = element('fieldset', '', { 'data-group': name });
    set.append(
      element('legend', next()),
      ...choices[name].map((value) => {
        const label = element('label');
        label.append(element('input', '', { type: 'radio', name, value }), next());
        return label;
      }),
    );
    panel.append(set);
  }
  panel.append(
    element('button', next(), { class: 'button button--quiet', type: 'button', 'data-reset': '' }),
    element('p', next(), { 'data-kept': '' }),
    element('p', next(), { 'data-not-kept': '', role: 'status', hidden: '' }),
  );
  return panel;
}

function element(name: string, text = '', attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(name);
  if (text !== '') made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
