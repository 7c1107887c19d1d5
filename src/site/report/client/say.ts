/** A message with its slots filled: `say('{name}: not filled in.', { name: 'Place' })`. */
export const say = (message: string, slots: Readonly<Record<string, string | number>>): string =>
  message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));
