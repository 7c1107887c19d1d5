import { z } from 'astro/zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits');
const day = z.iso.date();

/** An article by its language and slug. */
export const articleName = z.string().regex(/^(?:zh|en)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected zh/<slug> or en/<slug>');

// The order of the fields is that of their writing.
const entryOf = <Kind extends string, Fields extends z.ZodRawShape>(kind: Kind, fields: Fields) =>
  z.strictObject({
    entry: z.int().min(1),
    kind: z.literal(kind),
    date: day,
    ...fields,
    previous: hash.nullable(),
    sha256: hash,
  });

const ofArticle = { article: articleName, version: z.int().min(1) };
const reason = z.string().min(1);

/** A text that was published as a version of its article. */
const textEntry = entryOf('text', {
  ...ofArticle,
  /** Office or team that published it, as the text names it. */
  office: z.string().min(1),
  /** The day from which it can be read, where that lay ahead when it was registered. */
  appears: day.optional(),
  commitment: hash,
});

/** A correction of a text that was published: `version` is the text that it supersedes. */
const correctionEntry = entryOf('correction', { ...ofArticle, reason });

/** An article taken off the site, after its text `version`. */
const withdrawalEntry = entryOf('withdrawal', { ...ofArticle, reason, texts: z.enum(['kept', 'removed']) });

const migrationEntry = entryOf('migration', {
  /** The commitment to the head of the register before, which hashed texts that may have to go; null = there was none. */
  follows: z.strictObject({ commitment: hash }).nullable(),
});

/** One entry of the register of articles, `content/register.yaml`. */
export const registerEntry = z.discriminatedUnion('kind', [
  textEntry,
  correctionEntry,
  withdrawalEntry,
  migrationEntry,
]);

export type TextEntry = z.infer<typeof textEntry>;
export type CorrectionEntry = z.infer<typeof correctionEntry>;
export type WithdrawalEntry = z.infer<typeof withdrawalEntry>;
export type MigrationEntry = z.infer<typeof migrationEntry>;
export type RegisterEntry = z.infer<typeof registerEntry>;

type Unlinked<Entry> = Entry extends unknown ? Omit<Entry, 'entry' | 'previous' | 'sha256'> : never;

/** What an entry says, before it has its place in the chain. */
export type RegisterFacts = Unlinked<RegisterEntry>;
