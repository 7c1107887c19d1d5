import { xmlText } from '../../src/core/xml-text.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in XML and HTML, between tags and in attributes. */
export const escapeMarkup = (text: string): string =>
  xmlText(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? '');

/** What an element of an answer holds; null is an empty element. */
export type Value = string | number | boolean | null | readonly Entry[];
export interface Entry {
  readonly [name: string]: Value;
}

/** The singular by which an element of a list goes. */
const single: Record<string, string> = {
  services: 'service',
  service_requests: 'request',
  errors: 'error',
  attributes: 'attribute',
  values: 'value',
  endpoints: 'endpoint',
  notes: 'note',
  photos: 'photo',
  formats: 'format',
};

function element(name: string, value: Value): string {
  if (value === null) return `<${name}/>`;
  if (typeof value === 'object')
    return `<${name}>${value.map((one) => record(single[name] ?? 'item', one)).join('')}</${name}>`;
  return `<${name}>${escapeMarkup(String(value))}</${name}>`;
}

const record = (name: string, entry: Entry): string =>
  `<${name}>${Object.entries(entry)
    .map(([key, value]) => element(key, value))
    .join('')}</${name}>`;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A list as GeoReport v2 writes it: `<services><service>…`. */
export const writeXmlList = (name: string, entries: readonly Entry[]): string => `${head}${element(name, entries)}\n`;

export const writeXmlRecord = (name: string, entry: Entry): string => `${head}${record(name, entry)}\n`;
