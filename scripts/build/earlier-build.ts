/** What an early version of this portal built: it left no build file, but had these names, and no others, at the top. */
const always = ['404.html', '_astro', 'data', 'en', 'index.html', 'pagefind', 'sitemap.xml', 'zh'];
const sometimes = ['favicon.svg', 'first-paint.js', 'robots.txt', 'share'];

/** True where the names at the top of a folder are plainly those of a site built before there were build files. */
export const isEarlierBuild = (entries: readonly string[]): boolean =>
  always.every((name) => entries.includes(name)) &&
  entries.every((name) => always.includes(name) || sometimes.includes(name));
