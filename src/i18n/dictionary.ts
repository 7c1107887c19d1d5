import type { Locale } from '../core/locale.ts';
import { readSentence, type Saying, type Slots } from './sentence.ts';

/** One sentence of the interface, with slots: `{name}`, and `{count|entry|entries}` for the word that depends on a number. */
export type Sentence = Readonly<Record<Locale, string>>;
export type Sentences = Readonly<Record<string, Sentence>>;

/** What is between the braces of a sentence: `'name' | 'count|entry|entries'`. */
type Braces<Text extends string> = Text extends `${string}{${infer Inner}}${infer Rest}` ? Inner | Braces<Rest> : never;
type Counted<Inner extends string> = Inner extends `${infer Name}|${string}` ? Name : never;
type Plain<Inner extends string> = Inner extends `${string}|${string}` ? never : Inner;

/** The slots that `Text` prints and `Other` lacks; a number that only chooses a word may be in one language alone. */
type Lacking<Text extends string, Other extends string> = Exclude<
  Plain<Braces<Text>>,
  Plain<Braces<Other>> | Counted<Braces<Other>>
>;
type WithSlotsOf<Text extends string, Other extends string> = [Lacking<Text, Other>] extends [never]
  ? string
  : `a sentence with {${Lacking<Text, Other>}}`;
type Pair<One extends Sentence> = { zh: WithSlotsOf<One['en'], One['zh']>; en: WithSlotsOf<One['zh'], One['en']> };

/** The sentences of a room, zh and en side by side. A slot that one of the two lacks is a type error. */
export const defineWords = <const Words extends Sentences>(
  words: Words & { readonly [Key in keyof Words]: Pair<Words[Key]> },
): Words => words;

type BracesOf<One> = One extends Sentence ? Braces<One[Locale]> : never;
/** The values a sentence needs; a number where a word depends on it. */
type ValuesOf<Inner extends string> = {
  [Name in Plain<Inner> | Counted<Inner>]: Name extends Counted<Inner> ? number : string | number;
};

/** Says a sentence. A missing, misspelt or superfluous slot is a type error; a family of keys needs the slots of each. */
export type Translate<Words> = <Key extends keyof Words & string>(
  key: Key,
  ...slots: [BracesOf<Words[Key]>] extends [never] ? [] : [slots: ValuesOf<BracesOf<Words[Key]>>]
) => string;

type Joined<Rooms> = Rooms extends readonly [infer First, ...infer Rest] ? First & Joined<Rest> : unknown;

/** The translator of a room: its own sentences and those of the rooms it needs. Throws where two of them share a key. */
export function dictionary<const Rooms extends readonly Sentences[]>(
  ...rooms: Rooms
): (locale: Locale) => Translate<Joined<Rooms>> {
  const words = new Map<string, Sentence>();
  for (const [key, sentence] of rooms.flatMap((room) => Object.entries(room))) {
    if (words.has(key)) throw new Error(`The sentence "${key}" is in two rooms of one dictionary.`);
    words.set(key, sentence);
  }
  const translators = { zh: speaker('zh', words), en: speaker('en', words) };
  return (locale) => translators[locale];
}

function speaker(locale: Locale, words: ReadonlyMap<string, Sentence>): (key: string, slots?: Slots) => string {
  const read = new Map<string, Saying>();
  return (key, slots = {}) => {
    let saying = read.get(key);
    if (saying === undefined) {
      const sentence = words.get(key);
      if (sentence === undefined) throw new Error(`There is no sentence "${key}" in this room.`);
      saying = readSentence(locale, key, sentence[locale]);
      read.set(key, saying);
    }
    return saying(slots);
  };
}
