import { mutantsIn } from '../mutant.ts';

export const riverFaults = [
  ...mutantsIn('rules', {
    'check-waterways.ts': [
      {
        find: 'first === record ? undefined : first',
        replace: 'first ? undefined : first',
        harm: 'two waterways at one place of the list',
      },
      { find: 'sidesNamed(name).includes(side.zh)', replace: 'true', harm: 'a side of the city that no name states' },
      {
        find: "'joined-by-project': { filled: 'project', empty: 'to' }",
        replace: "'joined-by-project': { filled: 'project', empty: 'link' }",
        harm: 'a meeting point that no source states',
      },
      {
        find: 'isMissing(record, cells.filled) ? [say',
        replace: 'false ? [say',
        harm: 'a link that leads nowhere',
      },
      { find: "from !== '' && from === to", replace: 'false', harm: 'a waterway flows into itself' },
      {
        find: 'if (found === whole) return',
        replace: 'if (found > whole) return',
        harm: 'an indicator is a part of itself',
      },
      { find: 'unit !== wholeUnit', replace: 'false', harm: 'metres of so many yuan' },
    ],
    'check-project-figures.ts': [
      { find: "cost: ['value', 'bound']", replace: "cost: ['value']", harm: 'over 30 passes for 30' },
      { find: "opened: ['day']", replace: 'opened: []', harm: 'opened on no day' },
      {
        find: "isMissing(record, 'source_on') && isMissing(record, 'source_year')",
        replace: 'false',
        harm: 'a figure of which nobody knows when it was said',
      },
      { find: "found !== '' && year !== ''", replace: 'false', harm: 'a source of two dates' },
      {
        find: 'first === null || second <= first',
        replace: 'first === null || second < first',
        harm: 'one source twice',
      },
      { find: 'opened.slice(0, source.length) <= source', replace: 'true', harm: 'opened before it was' },
      {
        find: "const sourceKey = ['project', 'measure',",
        replace: "const sourceKey = ['id', 'measure',",
        harm: 'a source counts twice',
      },
    ],
  }),
  ...mutantsIn('model', {
    'flow-stems.ts': [
      {
        find: 'placed.has(one.id) ? [] : [branch(one, waterway)]',
        replace: '[branch(one, waterway)]',
        harm: 'a ring never ends',
      },
      { find: '[...mouths, ...rings]', replace: '[...mouths]', harm: 'a ring is not drawn' },
      { find: 'most.size >= one.size', replace: 'most.size <= one.size', harm: 'the river joins the brook' },
      {
        find: 'filter(({ id }) => id !== into?.id)',
        replace: 'filter(() => false)',
        harm: 'a second way out is hidden',
      },
    ],
    'rivers/model/schematic.ts': [
      { find: 'one.position - other.position', replace: '0', harm: 'the diagram has an order of its own' },
      {
        find: 'links, projects })[0] ?? null',
        replace: 'links, projects })[1] ?? null',
        harm: 'what a project joins stands outside it',
      },
      { find: '!flowing.has(id)', replace: 'true', harm: 'a waterway is drawn twice' },
      { find: '&& !isCertain(link)', replace: '&& false', harm: 'what is inferred is told as stated' },
      {
        find: "link.kind === 'joined-by-project' && ",
        replace: '',
        harm: 'a flow passes for a joining',
        survives: 'the check lets a flow name no project',
      },
    ],
    'comparison.ts': [
      {
        find: 'also_on ?? source_on ?? (',
        replace: 'source_on ?? (',
        harm: 'a figure is dated by a source that may not give it',
      },
      {
        find: '!isSame(first.figure, figure)',
        replace: 'true',
        harm: 'sources that agree are told to differ since then',
      },
      {
        find: 'source_on ?? source_year',
        replace: 'source_year ?? source_on',
        harm: 'sources out of order',
        survives: 'the check lets a row have only one of the two',
      },
      {
        find: 'one.value === other.value && one.bound === other.bound',
        replace: 'one.value === other.value',
        harm: 'over 30 and 30 are one figure',
      },
      { find: 'differing.length > 1', replace: 'differing.length > 2', harm: 'two figures that differ pass for one' },
      {
        find: 'tops.find((top) => top >= most)',
        replace: 'tops.find((top) => top > most)',
        harm: 'half a scale is empty',
      },
    ],
    'bar-span.ts': [
      { find: 'open: { from: end, to: 100 }', replace: 'open: null', harm: 'a bound is drawn as a figure' },
    ],
    'quoted-figures.ts': [
      {
        find: 'part.period.end === whole.period.end',
        replace: 'true',
        harm: 'nine of this year out of ten of another',
      },
      { find: 'part.value <= whole.value', replace: 'true', harm: 'eleven of ten' },
    ],
    'figure-sources.ts': [{ find: "'certainty', ", replace: '', harm: 'what is likely passes for what was read' }],
    'waterway-entries.ts': [
      {
        find: 'to === waterway.id && from === id',
        replace: 'from === waterway.id && to === id',
        harm: 'water flows up',
      },
    ],
  }),
  ...mutantsIn('views', {
    'river-words.ts': [
      { find: 'decimals === 0 ? undefined : decimals', replace: 'undefined', harm: '30.0 is told as 30' },
    ],
    'river-gaps.ts': [
      { find: 'marks.filled === marks.all', replace: 'false', harm: 'nothing remains, and is missed' },
      {
        find: '.filter(isUnsettled)',
        replace: '.slice(1)',
        harm: 'a figure that differs is no gap',
      },
    ],
    'ComparedMeasure.astro': [
      {
        find: "'compared__dot--bound': span.open !== null",
        replace: "'compared__dot--bound': false",
        harm: 'a bound looks like a figure',
      },
    ],
    'Schematic.astro': [
      {
        find: 'frame.listed.map(',
        replace: 'frame.listed.slice(1).map(',
        harm: 'a waterway is not in the diagram',
      },
    ],
  }),
];
