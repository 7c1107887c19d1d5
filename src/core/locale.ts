export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tag of a language, for `lang` and `Intl`. */
export const languageTag = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Locale, string>;

export const twinOf = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');

export const isLocale = (text: string): text is Locale => text === 'zh' || text === 'en';
