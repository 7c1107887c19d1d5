/** A message with its slots filled: `say('{name}: not filled in.', { name: 'Place' })`; numbers are grouped as on the page. */
export const say = (message: string, slots: Readonly<Record<string, string | number>>): string =>
  message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (slots[name] ?? whole).toLocaleString('en'));
