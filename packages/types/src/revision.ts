import { z } from 'zod';
import { Id, Instant } from './identity.js';
import { pageOf, pageQuery } from './page.js';
import { line } from './words.js';

/** How a text came to be kept. */
export const CAUSES = ['kept', 'restored', 'imported', 'published', 'sample'] as const;
export const Cause = z.enum(CAUSES);
export type Cause = z.infer<typeof Cause>;

const whatIsKnown = {
  id: Id,
  title: z.string(),
  keptAt: Instant,
  cause: Cause,
  /** What the person calls it. */
  name: z.string().nullable(),
  /** The one it brought back, and when that had been kept. */
  restored: z.strictObject({ id: Id, keptAt: Instant }).nullable(),
  /** The browser it was kept on, such as "Chrome · Linux"; null when nobody knows, or when it was none. */
  writtenOn: z.string().nullable(),
};

/**
 * For the list: how long the body is, in characters as the desk counts them but with its markup, and by how many it grew
 * since the one before.
 */
export const RevisionSummary = z.strictObject({
  ...whatIsKnown,
  length: z.int(),
  /** Null for the first one. */
  grown: z.int().nullable(),
});
export type RevisionSummary = z.infer<typeof RevisionSummary>;

/** A text as it was once kept. The newest is the text of now. */
export const RevisionView = z.strictObject({ ...whatIsKnown, frontMatter: z.string(), body: z.string() });
export type RevisionView = z.infer<typeof RevisionView>;

export const RevisionParams = z.object({ id: Id, revisionId: Id });
export type RevisionParams = z.infer<typeof RevisionParams>;
export const RevisionQuery = z.strictObject(pageQuery);
export type RevisionQuery = z.infer<typeof RevisionQuery>;
export const RevisionPage = pageOf(RevisionSummary);
export type RevisionPage = z.infer<typeof RevisionPage>;

export const RevisionName = z.strictObject({ name: line(100) });
export type RevisionName = z.infer<typeof RevisionName>;

/** Makes an earlier text the text of now. */
export const Restoration = z.strictObject({});
export type Restoration = z.infer<typeof Restoration>;
