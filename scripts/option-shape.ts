// Input methods and word processors turn hyphens into dashes and letters into full-width ones; people write one hyphen for two.
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D\u30FC]/g;
const optionLike = /^-+([a-z][a-z-]*)(?:[=\s]|$)/i;

/** The option that an argument was meant to be, by its plain name; null where it looks like none. */
export const optionMeant = (arg: string): string | null =>
  optionLike.exec(arg.normalize('NFKC').replaceAll(dashes, '-'))?.[1]?.toLowerCase() ?? null;

/** True where it is written as an option is: two hyphens, plain letters. */
export const isPlainOption = (arg: string): boolean =>
  /^--[a-z]/i.test(arg) && !/[^\x21-\x7e]/.test(arg.split('=')[0] ?? '');
