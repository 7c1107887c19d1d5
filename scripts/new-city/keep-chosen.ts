/**
 * A template without the parts that are about what a city has not: what is between the lines `{#articles}` and
 * `{/articles}` stays where `has` holds `articles`.
 */
export const keepChosen = (template: string, has: ReadonlySet<string>): string =>
  template
    .replaceAll('\r\n', '\n')
    .replaceAll(/^\{#(\w+)\}\n([\s\S]*?)^\{\/\1\}\n/gm, (_, name: string, part: string) => (has.has(name) ? part : ''));
