/** A script without what only explains it: lines that are a comment, and the space before others. */
export const dropComments = (code: string): string => code.replaceAll(/^\s*\/\/.*\n|^[^\S\n]+/gm, '');
