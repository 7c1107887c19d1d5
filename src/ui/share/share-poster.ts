import { darkModules } from '../../charts/qr-picture.ts';
import { translator } from '../../i18n/frame-words.ts';
import { absoluteUrl, pageUrl } from '../../i18n/urls.ts';
import { pictureOf, type SharePicture } from './share-picture.ts';

/** The poster of a card: the same upright, with a code that leads to the page at `path`. */
export function posterOf({ alt, model }: SharePicture, path: string): SharePicture {
  const { locale } = model;
  const address = absoluteUrl(pageUrl(locale, path));
  const code = darkModules(address).map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''));
  const scan = translator(locale)('share.scan');
  const poster = pictureOf(`poster/${path}`, '', { ...model, poster: { code, address, scan } });
  return { ...poster, alt };
}
