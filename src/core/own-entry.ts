/** What a record says of a key; nothing where it is only what every object has, such as `constructor` or `toString`. */
export const ownEntry = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
