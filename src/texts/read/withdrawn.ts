/** True where the front matter of an article says that it was withdrawn. */
export const isWithdrawn = (frontMatter: unknown): boolean =>
  typeof frontMatter === 'object' &&
  frontMatter !== null &&
  'withdrawn' in frontMatter &&
  frontMatter.withdrawn === true;
