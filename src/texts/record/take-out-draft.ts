const head = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/m;

/** A text without the line `draft: true` of its front matter; every other byte stays. */
export const takeOutDraft = (text: string): string =>
  text.replace(
    head,
    (_, opening: string, fields: string, closing: string) =>
      opening + fields.replace(/^draft:[ \t]*true[ \t]*(?:#[^\n]*)?\r?\n/m, '') + closing,
  );
