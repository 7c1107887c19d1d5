import { pagePolicy } from '../../src/core/page-policy.ts';

// The one definition of how each address of the site is served. The configurations of the servers below `deploy/`, the table for
// object storage and the headers of `npm run preview` are made from it.

/** Header by name; an empty one is not sent. */
export type Headers = Readonly<Record<HeaderName, string>>;

export const headerNames = [
  'Content-Security-Policy',
  'X-Frame-Options',
  'Access-Control-Allow-Origin',
  'Cache-Control',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'X-Robots-Tag',
] as const;

export type HeaderName = (typeof headerNames)[number];

/** Kept, but asked for each time: a 304 without a body where nothing has changed. So no old copy hides a correction. */
const askEachTime = 'no-cache';
/** A picture whose name is its hash never changes; but it can be withdrawn, and then it is gone within the hour. */
const anHour = 'public, max-age=3600';
/** Named by its hash, and part of the site itself: what changes has another name. */
const forGood = 'public, max-age=31536000, immutable';

/** What pages of the portal have no use for. */
const unusedFeatures = [
  ...['accelerometer', 'camera', 'display-capture', 'gyroscope'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'usb'],
];

/** What every address has: no guessing of types, no page told to other sites, no device. */
const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  // Where a reader is, the form for reports asks on a tap.
  'Permissions-Policy': [...unusedFeatures.map((feature) => `${feature}=()`), 'geolocation=(self)'].join(', '),
};

/** A file that is opened by itself runs nothing and belongs to no site, whatever is in it: an SVG is a document. */
const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

const page: Headers = {
  ...common,
  'Content-Security-Policy': `${pagePolicy}; frame-ancestors 'none'`,
  // For browsers and inspectors that know no `frame-ancestors`.
  'X-Frame-Options': 'DENY',
  'Access-Control-Allow-Origin': '',
  'Cache-Control': askEachTime,
  'X-Robots-Tag': '',
};
const file: Headers = {
  ...page,
  'Content-Security-Policy': filePolicy,
  'Access-Control-Allow-Origin': '*',
};

/** The kinds of addresses. */
export const kinds = {
  page,
  /** What stands in the pages of other sites. */
  embed: {
    ...page,
    'Content-Security-Policy': `${pagePolicy}; frame-ancestors *`,
    'X-Frame-Options': '',
    'Access-Control-Allow-Origin': '*',
  },
  /** Scripts, sheets and pictures of pages, named by their hash. */
  asset: { ...page, 'Cache-Control': forGood },
  /** Scripts and the icon that keep their names: another round trip on every page would be felt. */
  script: { ...page, 'Cache-Control': anHour },
  /** What programs and other sites may read. */
  file,
  picture: { ...file, 'Cache-Control': anHour },
  /** Pieces for the pages of other sites: by themselves they are no page that a search engine should show. */
  fragment: { ...file, 'X-Robots-Tag': 'noindex' },
} satisfies Record<string, Headers>;

export type Kind = keyof typeof kinds;

/**
 * Which addresses are of which kind, from the site's own root; the last that matches counts. `*` at the end is whatever
 * follows, `:name` what is between two slashes: what every server and host can say.
 */
export const rules: readonly { path: string; kind: Kind }[] = [
  { path: '/*', kind: 'page' },
  { path: '/_astro/*', kind: 'asset' },
  { path: '/embed.js', kind: 'script' },
  { path: '/first-paint.js', kind: 'script' },
  { path: '/favicon.svg', kind: 'script' },
  { path: '/api/*', kind: 'file' },
  { path: '/data/*', kind: 'file' },
  { path: '/fragments/*', kind: 'fragment' },
  { path: '/share/*', kind: 'file' },
  { path: '/tables/*', kind: 'file' },
  { path: '/data/:dataset/pictures/*', kind: 'picture' },
  { path: '/zh/embed/*', kind: 'embed' },
  { path: '/en/embed/*', kind: 'embed' },
  // The page that says how to embed is no embed.
  { path: '/zh/embed/', kind: 'page' },
  { path: '/en/embed/', kind: 'page' },
  { path: '/zh/embed/index.html', kind: 'page' },
  { path: '/en/embed/index.html', kind: 'page' },
];

/** Hosts that know no calendars would show them as text, and a phone would not subscribe. */
export const calendars = { path: '/:locale/:page/calendar.ics', type: 'text/calendar; charset=utf-8' };

/** Seconds after which to ask again while the site is closed. */
export const retryAfterSeconds = 600;

/** What is beside a file as its compressed copy; it has no address of its own. */
export const packedEndings = ['br', 'gz'] as const;

/** The page of a site that is taken down, in place of everything else. */
export const closedPage = 'closed.html';
