import { basename, extname } from 'node:path';

const text = (type: string): string => `${type}; charset=utf-8`;

/** The media type of every ending that a file of the site may have. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': text('text/css'),
  '.csv': text('text/csv'),
  '.gif': 'image/gif',
  '.html': text('text/html'),
  '.htm': text('text/html'),
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': text('text/javascript'),
  '.json': text('application/json'),
  '.jsonld': text('application/ld+json'),
  '.md': text('text/plain'),
  '.mdx': text('text/plain'),
  '.mjs': text('text/javascript'),
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.py': text('text/plain'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.webmanifest': text('application/manifest+json'),
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': text('application/xml'),
  '.ics': text('text/calendar'),
  '.yaml': text('application/yaml'),
  '.zip': 'application/zip',
};

/** Feeds have the endings of what they are written in: their type goes by their whole name. */
export const feedTypes: Readonly<Record<string, string>> = {
  'atom.xml': text('application/atom+xml'),
  'feed.json': text('application/feed+json'),
  'feed.xml': text('application/rss+xml'),
};

/** The media type of a file by its name; of one without an ending, such as SHA256SUMS, that of plain text. */
export const mediaType = (file: string): string | undefined =>
  extname(file) === '' ? mediaTypes['.txt'] : (feedTypes[basename(file)] ?? mediaTypes[extname(file)]);
