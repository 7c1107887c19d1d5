import { mutantsIn } from '../mutant.ts';

/** The style sheet of a page, and what an earlier build may hand on. */
export const sheetFaults = mutantsIn('views', {
  'join-sheets.ts': [
    {
      find: 'names.filter((name) => isNeeded(this.#sheet(name).needs, has, ...scripts))',
      replace: 'names.filter((name) => isNeeded(this.#sheet(name).needs, has))',
      harm: 'what a script puts into a page has no style',
    },
    {
      find: "name.endsWith('.css') && !this.#joined.has(name)",
      replace: 'false',
      harm: 'sheets that no page links are published',
    },
    {
      find: 'joinedName(css) === sheet && this.#write(css) === sheet',
      replace: "this.#write(css) !== ''",
      harm: 'a damaged sheet of an earlier site dresses the pages of this one',
    },
  ],
  'sheet-needs.ts': [
    {
      find: 'oneOf.test(node.name) && node.children',
      replace: 'node.children',
      harm: 'what must not be on a page is asked for, and the page has no style',
    },
    {
      find: 'needs.some((need) => need.length === 0) ? null : needs',
      replace: 'needs',
      harm: 'pages without a class of it lose the rules of the page itself',
    },
    {
      find: "if (node.type === 'Atrule' && /^(?:font-face|page|import)$/.test(node.name)) needs.push([]);",
      replace: '',
      harm: 'pages lose their letters and the margins of paper',
    },
  ],
  'bundle-digest.ts': [
    {
      find: 'after.map((file) =>',
      replace: 'after.slice(0, 0).map((file) =>',
      harm: 'a page dressed by other code is taken for the same',
    },
    {
      find: ".split(',').sort().join()",
      replace: ".split(',').join()",
      harm: 'every build makes every page anew',
    },
  ],
});
