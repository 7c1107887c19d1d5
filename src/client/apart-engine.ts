// What an index of a subject's own is asked with: loaded with the first words of a search, for most readers of the page come
// to it without any.
export { markTerms } from '../core/text-index/mark-terms.ts';
export { readQuery } from '../core/text-index/read-query.ts';
export { loadRecords, searchIndex } from '../core/text-index/search-index.ts';
