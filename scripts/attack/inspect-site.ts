import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import { dangersOf, foldSpace, partsOf, readPage, wordsOf } from './inspect-page.ts';
import type { AttackedRow } from './payload-table.ts';
import type { Outcome, Trial } from './tally.ts';

const filesOf = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => ending.test(name))
    .sort();

const trial = (name: string, evidence: string, found: readonly string[]): Trial => ({
  name,
  outcome: found.length > 0 ? 'missed' : 'harmless',
  evidence: `${evidence}: ${found.slice(0, 3).join('; ')}`,
});

/** Every file of a site built from attacked texts: nothing may run, be another element, or break the format. */
export function inspectSite(plainSite: string, attackedSite: string): Trial[] {
  const known = new Set(
    filesOf(plainSite, /\.html$/).flatMap((name) => partsOf(readPage(readFileSync(join(plainSite, name), 'utf8')))),
  );
  const read = (name: string): string => readFileSync(join(attackedSite, name), 'utf8');
  return [
    ...filesOf(attackedSite, /\.html$/).map((name) => {
      const elements = readPage(read(name));
      const strange = [...new Set(partsOf(elements))].filter((part) => !known.has(part) && !mayBeNew.has(part));
      return trial('built page parsed as a browser does', name, [...dangersOf(elements), ...strange]);
    }),
    ...filesOf(attackedSite, /\.xml$/).map((name) =>
      trial('built feed or sitemap read as XML', name, xmlFaults(read(name))),
    ),
    ...filesOf(attackedSite, /\.json$/).map((name) => trial('built JSON read', name, jsonFaults(read(name)))),
    ...filesOf(attackedSite, /excel\.csv$/).map((name) =>
      trial('copy for Excel without live formulas', name, liveFormulas(read(name))),
    ),
  ];
}

/** Elements that a text may bring by Markdown alone. */
const mayBeNew = new Set([
  ...[
    'blockquote',
    'pre',
    'code',
    'ol',
    'ul',
    'li',
    'em',
    'strong',
    'del',
    'hr',
    'br',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'sup',
    'section',
  ],
  ...['a title', 'img title', 'code class', 'pre class'],
  // Footnotes.
  ...[
    'a id',
    'li id',
    'h2 id',
    'h2 class',
    'a class',
    'a aria-describedby',
    'a aria-label',
    'a data-footnote-ref',
    'a data-footnote-backref',
    'section class',
    'section data-footnotes',
  ],
]);

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function xmlFaults(text: string): string[] {
  const valid = XMLValidator.validate(text);
  return [
    ...(valid === true ? [] : [valid.err.msg]),
    ...(forbidden.test(text) ? ['a character that XML forbids'] : []),
  ];
}

function jsonFaults(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** Cells that a spreadsheet would compute: words that begin like a formula. Plain negative numbers are numbers. */
const liveFormulas = (text: string): string[] =>
  Papa.parse<string[]>(text.replace('\uFEFF', ''))
    .data.flat()
    .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell));

/** An entry's page must print the very words of each cell, attack or not. */
export function inspectEntries(attackedSite: string, entries: readonly AttackedRow[]): Trial[] {
  return entries.flatMap(({ cells, attacked }) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const path = join(attackedSite, language, 'red-black-list', cells['id'] ?? '', 'index.html');
      const words = wordsOf(readFileSync(path, 'utf8'));
      return [...attacked.keys()]
        .filter((column) => column.endsWith(`_${language}`) && !column.startsWith('change_note'))
        .map((column): Trial => {
          const outcome: Outcome = words.includes(foldSpace(cells[column] ?? '')) ? 'harmless' : 'missed';
          return {
            name: 'cell printed word for word on its page',
            outcome,
            evidence: `${path} ${column}: ${cells[column]}`,
          };
        });
    }),
  );
}
