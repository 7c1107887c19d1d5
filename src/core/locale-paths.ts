import { locales } from './locale.ts';

/** The static paths of a page that exists in every language and needs nothing else. */
export const localePaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));
