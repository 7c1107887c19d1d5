import type { Locale } from '../core/locale.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type WordKey = keyof typeof zh;
export type Slots = Record<string, string | number>;
export type Translate = (key: WordKey, slots?: Slots) => string;

const sentences: Record<Locale, Record<WordKey, string>> = { zh, en };

/** The sentence `key` in `locale`. Throws where a slot has no value, so that no page prints `{name}`. */
export function translator(locale: Locale): Translate {
  return (key, slots = {}) =>
    sentences[locale][key].replace(/\{(\w+)\}/g, (_, slot: string) => {
      const value = slots[slot];
      if (value === undefined) throw new Error(`The sentence "${key}" needs a value for {${slot}}.`);
      return String(value);
    });
}

/** The sentence with its slots still open, for scripts that fill them in the browser. */
export const sentence = (locale: Locale, key: WordKey): string => sentences[locale][key];
