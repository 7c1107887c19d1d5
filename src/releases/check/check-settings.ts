import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import { checkText } from './check-text.ts';
import type { Problem } from './problem.ts';

const settingsFile = 'site.config.ts';

/** The settings in which a city gives the numbers and mailboxes of its own offices: they are there to be called. */
const contacts = [/^hotlines\.\d+\.number$/, /^errorReportsTo$/, /^objectionsTo$/, /^url$/];

/** Every word of a city's settings, and of its datasets' definitions, by the one rule of text. */
export function checkSettings({ datasets, ...settings }: { datasets: readonly Dataset[] }): Problem[] {
  const definitions = datasets.map((dataset) => {
    const { name, title, description, publisher, updated } = dataset;
    return [
      name,
      {
        title,
        description,
        publisher,
        updated,
        columns: Object.fromEntries(describeColumns(dataset).map((one) => [one.name, one.column])),
      },
    ];
  });
  return [...wordsIn(settings, ''), ...wordsIn(Object.fromEntries(definitions), '')].flatMap(([path, text]) => {
    const isContact = contacts.some((contact) => contact.test(path));
    // Settings come from no spreadsheet: “None” is a word there.
    return checkText(text, 'prose', { file: settingsFile, column: path }).filter(
      ({ rule }) => rule !== 'text-error' && !(isContact && rule.startsWith('personal-')),
    );
  });
}

/** Every text of a value with its path: `hotlines.0.name.zh`. */
function wordsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, path === '' ? key : `${path}.${key}`));
}
