import { mutantsIn } from '../mutant.ts';

export const authorViews = mutantsIn('views', {
  'author/FigureLink.astro': [
    { find: '{isSample && ', replace: '{false && ', harm: 'a sample figure in a text does not say so' },
    { find: '{later && ', replace: '{false && ', harm: 'a revised figure in a text does not say so' },
    {
      find: 'first && figure !== undefined ? textAnchor(figure)',
      replace: 'false ? textAnchor(figure)',
      harm: 'the list of figures leads back to no place in the text',
    },
  ],
  'author/print/print-figure.ts': [
    { find: 'isBare || period_start', replace: 'true || period_start', harm: 'a figure without its year' },
  ],
  'author/print/print-sum.ts': [
    {
      find: "if (unit === 'percent') return",
      replace: "if (unit === 'none') return",
      harm: 'a difference of two percentages is printed in per cent',
    },
    { find: "isSigned && size > 0 ? '+' : ''", replace: "''", harm: 'a sign that its author asked for is left out' },
  ],
  'author/print/print-summary.ts': [
    {
      find: "(figure.isSample ? translator(locale)('value.sample') : '')",
      replace: "''",
      harm: 'a sample figure in a feed does not say so',
    },
  ],
  'author/print/used-figures.ts': [
    {
      find: 'bound.isRounded ? ',
      replace: 'false ? ',
      harm: 'a rounded sum does not say so',
    },
  ],
  'author/Difference.astro': [
    {
      find: 'figure === undefined ? pageUrl',
      replace: 'true ? pageUrl',
      harm: 'a sum leads to one of its two rows alone',
    },
  ],
  'author/Table.astro': [
    {
      find: "{dataset.provenance === 'sample' &&",
      replace: '{false &&',
      harm: 'a sample table in a text does not say so',
    },
    {
      find: 'asked.indexOf(a.name) - asked.indexOf(b.name)',
      replace: 'asked.indexOf(b.name) - asked.indexOf(a.name)',
      harm: 'columns in the wrong order',
    },
  ],
  'ArticleHeader.astro': [
    { find: '{!hasTranslation && <p', replace: '{false && <p', harm: 'nobody says that there is no translation' },
    {
      find: '{corrected && <time',
      replace: '{false && <time',
      harm: 'a corrected article does not say so at its head',
    },
  ],
  'ArticleLink.astro': [
    {
      find: 'pageUrl(language, `articles/${slug}`)',
      replace: 'pageUrl(locale, `articles/${slug}`)',
      harm: 'a link to a translation that is not there',
    },
  ],
  'ArticleNeighbours.astro': [
    { find: 'article={previous}', replace: 'article={next ?? previous}', harm: 'earlier leads to later' },
  ],
  'articles/components/CorrectionList.astro': [
    { find: 'path === null ?', replace: 'path !== null ?', harm: 'superseded texts cannot be reached' },
  ],
  'ui/data/Cover.astro': [
    { find: 'alt={cover.alt}', replace: 'alt=""', harm: 'a cover without words for who cannot see it' },
  ],
  'author/different-covers.ts': [
    {
      find: "...named('Chart'), ...named('Value'), ",
      replace: '',
      harm: 'a text with a chart has a cover of plain type',
    },
  ],
  'author/Figure.astro': [
    { find: 'alt={alt}', replace: 'alt=""', harm: 'a picture without words for who cannot see it' },
  ],
  'articles/feed.ts': [
    {
      find: 'corrected === null ? null : startOfDay(corrected, site.timeZone)',
      replace: 'null',
      harm: 'a feed does not tell of a correction',
    },
  ],
  'ArticleVersionPage.astro': [
    { find: '  noindex\n', replace: '', harm: 'a superseded text is listed by search engines' },
  ],
});
