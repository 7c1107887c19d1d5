/**
 * What a page may load and run: only what the site itself serves, and no script or style that is written into the page. The
 * page says it itself, for wherever its file goes; the server says it again with what a page cannot say (`scripts/serving`).
 */
export const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');
