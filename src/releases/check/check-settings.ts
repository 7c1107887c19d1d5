import { describeColumns, type Dataset } from '../define/define-dataset.ts';
import { checkText } from './check-text.ts';
import type { Problem } from './problem.ts';

const settingsFile = 'site.config.ts';

/** The settings in which a city gives the numbers and mailboxes of its own offices: they are there to be called. */
const contacts = [
  ...[/^hotlines\.\d+\.number$/, /^errorReportsTo$/, /^objectionsTo$/, /^intake\.privacyContact$/, /^url$/],
];

/** A text without the contacts that the settings give: what they name as an office’s is no person’s, wherever they say it again. */
function withoutContacts(text: string, given: readonly string[]): string {
  // A longer address that ends or begins like it is another.
  const isWhole = (whole: string, at: number, length: number): boolean =>
    !/[\w.+%-]$/.test(whole.slice(0, at)) && !/^(?:[\w@+%-]|\.\w)/.test(whole.slice(at + length));
  return given.reduce(
    (left, contact) =>
      left.replaceAll(contact, (found, at: number, whole: string) => (isWhole(whole, at, found.length) ? ' ' : found)),
    text,
  );
}

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
  const words = [...wordsIn(settings, ''), ...wordsIn(Object.fromEntries(definitions), '')];
  const isContact = (path: string): boolean => contacts.some((contact) => contact.test(path));
  const given = words.flatMap(([path, text]) => (isContact(path) && text.length >= 5 ? [text] : []));
  return words.flatMap(([path, text]) => {
    const place = { file: settingsFile, column: path };
    const isPersonal = ({ rule }: Problem): boolean => rule.startsWith('personal-');
    const personal = isContact(path) ? [] : checkText(withoutContacts(text, given), 'prose', place).filter(isPersonal);
    // Settings come from no spreadsheet: “None” is a word there.
    const others = checkText(text, 'prose', place).filter((one) => one.rule !== 'text-error' && !isPersonal(one));
    return [...others, ...personal];
  });
}

/** Every text of a value with its path: `hotlines.0.name.zh`. */
function wordsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, path === '' ? key : `${path}.${key}`));
}
