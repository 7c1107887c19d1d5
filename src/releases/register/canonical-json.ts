/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** A value as its canonical JSON: keys sorted, no space, absent fields left out; one value has one writing. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value)
    .flatMap(([name, field]) => (field === undefined ? [] : [{ name, field }]))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  return `{${fields.map(({ name, field }) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
