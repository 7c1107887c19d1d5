import { languageTag, type Locale } from '../core/locale.ts';

export type Slots = Readonly<Record<string, string | number>>;
/** Says a sentence with its slots filled. */
export type Saying = (slots: Slots) => string;

// Making the rules of a language takes far longer than asking them.
const plurals: Record<Locale, Intl.PluralRules> = {
  zh: new Intl.PluralRules(languageTag.zh),
  en: new Intl.PluralRules(languageTag.en),
};

/**
 * Cuts a sentence at its slots once, so that saying it only joins: `{name}` is a value, `{name|entry|entries}` the word
 * for that many. Throws where a word has more or fewer forms than the language has plurals.
 */
export function readSentence(locale: Locale, key: string, text: string): Saying {
  // What is between braces is at the odd places.
  const pieces = text.split(/\{([^}]*)\}/);
  const [only = ''] = pieces;
  if (pieces.length === 1) return () => only;
  const parts = pieces.map((piece, at) => (at % 2 === 0 ? piece : slotOf(locale, key, piece)));
  return (slots) => {
    let said = '';
    for (const part of parts) said += typeof part === 'string' ? part : part(slots);
    return said;
  };
}

function slotOf(locale: Locale, key: string, inner: string): Saying {
  const [name = '', ...forms] = inner.split('|');
  const valueIn = (slots: Slots): string | number => {
    const value = slots[name];
    // No page prints `{name}`.
    if (value === undefined) throw new Error(`The sentence "${key}" needs a value for {${name}}.`);
    return value;
  };
  if (forms.length === 0) return (slots) => String(valueIn(slots));

  const kinds = plurals[locale].resolvedOptions().pluralCategories;
  if (forms.length !== kinds.length)
    throw new Error(`The sentence "${key}" needs ${kinds.length} forms in {${inner}}: ${kinds.join(', ')}.`);
  return (slots) => forms[kinds.indexOf(plurals[locale].select(Number(valueIn(slots))))] ?? '';
}
