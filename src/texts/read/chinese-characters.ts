const wide =
  /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFE10-\uFE1F\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const widePunctuation =
  /[\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFE10-\uFE1F\uFE30-\uFE4F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF60]/u;
// One letter wide in English, two in Chinese: which they are, their neighbours and the language tell.
const sharedPunctuation = /[\u2014\u2018\u2019\u201C\u201D\u2026\u00B7]/u;

/** A hanzi, a kana or a sign of full width. */
export const isWide = (character: string): boolean => wide.test(character);

/** Punctuation that brings its own white space: 。，（） and their like. */
export const isWidePunctuation = (character: string): boolean => widePunctuation.test(character);

/** Punctuation that both languages write: “ ” — … */
export const isSharedPunctuation = (character: string): boolean => sharedPunctuation.test(character);
