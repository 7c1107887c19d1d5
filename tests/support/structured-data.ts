import { z } from 'astro/zod';

const thing = z.looseObject({ '@type': z.string() });
const graph = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(thing) });

export interface StructuredData {
  things: z.infer<typeof thing>[];
  types: string[];
  /** Every value that must be a whole address of the site. */
  addresses: string[];
}

const addressKeys = ['@id', 'url', 'item', 'image', 'mainEntityOfPage', 'contentUrl', 'urlTemplate'];

function addressesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    addressKeys.includes(key) && typeof inner === 'string' ? [inner] : addressesOf(inner),
  );
}

/** Reads a page's JSON-LD; throws where it is no graph of schema.org. */
export function structuredData(json: string): StructuredData {
  const things = graph.parse(JSON.parse(json))['@graph'];
  return { things, types: things.map((one) => one['@type']), addresses: addressesOf(things) };
}
