/** Where the superseded texts of an article `<slug>.mdx` are kept, beside it. */
export const versionsFolder = (slug: string): string => `${slug}.versions`;
export const versionName = (version: number): string => `${version}.mdx`;
