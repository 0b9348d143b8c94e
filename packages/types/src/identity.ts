import { z } from 'zod';

/** A UUID v7, made by the client or the application before the row exists. */
export const Id = z.uuidv7('Give a UUID of version 7.');
export type Id = z.infer<typeof Id>;

/** Counts the changes of one thing; its ETag is this number in quotes. */
export const Version = z.int().min(1);

/** A moment in time: ISO 8601 with a zone. */
export const Instant = z.iso.datetime({ offset: true, error: 'Give an ISO 8601 instant with its zone.' });

/** An instant as a part of a page's key: in UTC, and of a year that PostgreSQL reads too. */
export const KeyInstant = z.iso.datetime().refine((instant) => !instant.startsWith('0000'));

export const IdParams = z.object({ id: Id });
export type IdParams = z.infer<typeof IdParams>;

/** What every stored thing shows of itself. */
export const stored = {
  id: Id,
  createdAt: Instant,
  /** Set while it lies in the bin; null otherwise. */
  removedAt: Instant.nullable(),
  version: Version,
};

/** One order for things that have no other: all of them, as the person arranged them. */
export const Order = z.strictObject({ ids: z.array(Id).max(10_000) });
export type Order = z.infer<typeof Order>;
