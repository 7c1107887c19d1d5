import { mutantsIn } from '../mutant.ts';

/** Figures that texts show, compute and type. */
export const figuresOfTexts = mutantsIn('rules', {
  'sum-of-cells.ts': [
    { find: "if (first.unit !== second.unit) return 'unit';", replace: '', harm: 'days are taken from per cent' },
    {
      find: "if (lacksYear(first) || lacksYear(second)) return 'year';",
      replace: "if (lacksYear(first)) return 'year';",
      harm: 'a figure is set off against one whose year nobody knows',
    },
    {
      find: 'isPreliminary(first) !== isPreliminary(second)',
      replace: 'false',
      harm: 'a preliminary figure is taken from a final one',
    },
    {
      find: '?? Math.min(printedDecimals(first), printedDecimals(second))',
      replace: '?? Math.max(printedDecimals(first), printedDecimals(second))',
      harm: 'a difference is more exact than its figures',
    },
    { find: 'decimalsOf(exact) > places', replace: 'false', harm: 'a rounded difference is said to be exact' },
    { find: '(isPercent ? 100n : 1n)', replace: '1n', harm: 'a share is a hundredth of what it is' },
  ],
  'check-sum.ts': [
    { find: 'if (apart) return', replace: 'if (false) return', harm: 'figures that are not comparable are subtracted' },
    { find: 'Number(places) <= most', replace: 'true', harm: 'a difference with decimals that no figure has' },
    {
      find: "isSmaller(one.printed, other.printed) && !flags.includes('signed')",
      replace: 'false',
      harm: 'a text says that there is less where there is more',
    },
  ],
  'sum-tags.ts': [
    {
      find: 'otherDataset ?? dataset,',
      replace: 'dataset,',
      harm: 'the second figure is looked up in the wrong dataset',
    },
  ],
  'check-summary.ts': [
    {
      find: 'if (!tagsOfSummaries.includes(name))',
      replace: 'if (false)',
      harm: 'a tag that prints nothing is in every list and feed',
    },
  ],
  'types/summary-tags.ts': [
    {
      find: "summary.replace(summaryTag, '00.00%').length",
      replace: 'summary.length',
      harm: 'a summary with two figures is refused as too long',
    },
  ],
  'text-figures.ts': [
    {
      find: "attribute === 'row' ? rowKeyOf(value) : value",
      replace: 'value',
      harm: 'a figure quoted in a table is listed twice',
    },
  ],
  'mark-figures.ts': [
    {
      find: 'if (counted.isFirst) node',
      replace: 'if (true) node',
      harm: 'two places of a page have one anchor',
    },
  ],
  'typed-numbers.ts': [
    {
      find: 'if (!isTelling(number, unit)) return false;',
      replace: '',
      harm: 'every 100 % of a text is taken for a figure',
    },
    { find: '>= rareDigits && !isYear(number)', replace: '>= rareDigits', harm: 'a year is taken for a figure' },
  ],
  'former-figures.ts': [
    {
      find: 'printed === null || sameNumber(printed, now) ||',
      replace: 'printed === null ||',
      harm: 'a text that says what is so is told to change it',
    },
    {
      find: 'if (things.has(dataset.name)) return thingName(dataset.name, key);',
      replace: '',
      harm: 'the note of an indicator says an old figure, and nobody is told',
    },
  ],
  'stale-rows.ts': [
    {
      find: 'isFormula(column)\n    ?',
      replace: 'false\n    ?',
      harm: 'a figure computed from another stays when that is corrected',
    },
  ],
  'text-notices.ts': [
    {
      find: 'if (isWithdrawn(mdx.frontMatter)) return [];',
      replace: '',
      harm: 'a text that is off the site is to be corrected',
    },
    {
      find: 'own = possible.filter((figure) => concerns(about, figure))',
      replace: 'own = possible',
      harm: 'texts about something else are told of a correction',
    },
    {
      find: 'visibilityOf(mdx.frontMatter).isDraft ? known',
      replace: 'true ? known',
      harm: 'published texts, which nobody can edit, are told to use tags',
    },
    { find: 'isTitle ? [] : known', replace: 'known', harm: 'a title is told to use a tag, which it cannot have' },
  ],
  'core/formula.ts': [
    {
      find: "sign === '-' ? -1n : 1n",
      replace: '1n',
      harm: 'a derivation that subtracts is said to be wrong',
    },
    { find: 'at !== signs.length', replace: 'false', harm: 'a derivation is computed as far as it can be read' },
  ],
  'check-derivations.ts': [
    { find: 'key === record.key ||', replace: '', harm: 'a figure is derived from itself' },
    {
      find: 'sameNumber(result, value ?? null)',
      replace: 'true',
      harm: 'a figure stays when the one that it was derived from is corrected',
    },
  ],
});
