import type { AddressedCity } from '../../texts/check/city-paths.ts';

/** The list of documents, and each of them that there is in the language. */
export const documentPaths = ({ documents }: AddressedCity): string[] => [
  'documents',
  ...documents.map((slug) => `documents/${slug}`),
];
