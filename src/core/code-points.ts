/** A character by its number, as the Unicode charts write it: `U+200B`. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Characters that print nothing, move the cursor or turn the direction of what follows; a line feed and a tab are none. */
const unprintable =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]|\p{Cs}/gu;

/** A text as it may be shown in a terminal or a message: what cannot be printed appears by its number, `⟨U+001B⟩`. */
export const printable = (text: string): string =>
  text.replace(unprintable, (character) => `⟨${codePointName(character)}⟩`);
