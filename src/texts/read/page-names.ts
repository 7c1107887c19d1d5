/** Texts of `content/pages` that the site shows on a page of its own. */
export const textsOfPages = ['report', 'objection'];

/**
 * Names that no text of `content/pages` may have: the site's own addresses, `/zh/data/` and so on. A test compares them
 * with the folder of routes.
 */
export const takenNames = [
  '404',
  'areas',
  'articles',
  'corrections',
  'data',
  'embed',
  'index',
  'indicators',
  'news',
  'rankings',
  'red-black-list',
  'search',
];
