import type { Locale } from './locale.ts';

/** A licence by its SPDX id: how it is called, where its text is, and whether it asks for no more than to name the author. */
export interface Licence {
  name: string;
  address: string;
  isAttribution: boolean;
}

/** `CC-BY-4.0` is written CC BY 4.0 and has its text at Creative Commons, any other at SPDX. */
export function licenceOf(id: string, locale: Locale): Licence {
  const [, kind = '', version = ''] = /^CC-(BY(?:-NC|-SA|-ND)*)-(\d\.\d)$/.exec(id) ?? [];
  const language = `deed.${locale === 'zh' ? 'zh-hans' : 'en'}`;
  if (kind !== '')
    return {
      name: `CC ${kind} ${version}`,
      address: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/${language}`,
      isAttribution: kind === 'BY',
    };
  if (id === 'CC0-1.0')
    return {
      name: 'CC0 1.0',
      address: `https://creativecommons.org/publicdomain/zero/1.0/${language}`,
      isAttribution: false,
    };
  return { name: id, address: `https://spdx.org/licenses/${id}.html`, isAttribution: false };
}
