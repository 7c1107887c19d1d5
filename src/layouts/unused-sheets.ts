/** Style sheets that only some pages need, by their names in the build, and what a page that needs one has in it. */
const sheets = [
  { name: 'table', neededBy: /<table[\s>]/ },
  {
    name: 'ui',
    neededBy: /<copy-text|[" ](?:breadcrumb|copied-code|footer|masthead|report-error|search-field)(?:--|__|[" ])/,
  },
  { name: 'charts', neededBy: /<data-chart|[" ](?:chart-|figure-picture|cover__value)/ },
  { name: 'cover', neededBy: /[" ]cover(?:--|__|[" ])/ },
  { name: 'author', neededBy: /[" ](?:author-block|figures-used|timeline|picture|sources|note|value)(?:--|__|[" ])/ },
  {
    name: 'ui-data',
    neededBy:
      /[" ](?:adds-up|changes|chart-download|corrections|counted-links|evidence-pictures|in-app-note|legend|marks|picture-ends|release-year|releases|source-list)(?:--|__|[" ])/,
  },
  { name: 'wide-pictures', neededBy: /[" ](?:fluid|wall|tone-|plot-)/ },
  { name: 'ui-choices', neededBy: /<my-area-|[" ](?:my-area-|hotlines|command)/ },
].map(({ name, neededBy }) => ({
  link: new RegExp(`<link rel="stylesheet" href="[^"]*/_astro/${name}\\.[\\w-]+\\.css">`),
  neededBy,
}));

/**
 * A page without the links to style sheets of which it has nothing: a room's come with any of its components, and a text may
 * use all that authors can, or none. Those that are left stay in their order.
 */
export const withoutUnusedSheets = (html: string): string =>
  sheets.reduce((page, { link, neededBy }) => (neededBy.test(page) ? page : page.replace(link, '')), html);
