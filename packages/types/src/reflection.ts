import { z } from 'zod';
import { HonestDate } from './honest-date/edtf.js';
import { Id, Instant, Version, stored } from './identity.js';
import { pageOf, pageQuery } from './page.js';
import { text } from './words.js';

/** In characters. */
export const LONGEST_TITLE = 300;
export const LONGEST_FRONT_MATTER = 100_000;
export const LONGEST_BODY = 1_000_000;

/** May be empty: then a reader sees the first heading or the first words. */
const Title = text(LONGEST_TITLE).refine((title) => !/[\r\n]/.test(title), 'Keep the title on one line.');
const FrontMatter = text(LONGEST_FRONT_MATTER);
const Body = text(LONGEST_BODY);
const Links = z.array(Id).max(200);

/** What one reflection says and points to; the same for the text, a draft and a revision. */
const whatIsWritten = {
  title: Title,
  /** Verbatim, with its fences and line ends; empty when there is none. */
  frontMatter: FrontMatter,
  body: Body,
  /** When what it tells of happened; `writtenAt` is when the words were. */
  happenedOn: HonestDate,
  milestoneIds: Links,
  goalIds: Links,
};

/** `kept: false` makes the room for a draft: nothing of it shows until it is kept. */
export const NewReflection = z.strictObject({
  ...whatIsWritten,
  id: Id,
  frontMatter: FrontMatter.default(''),
  milestoneIds: Links.default([]),
  goalIds: Links.default([]),
  kept: z.boolean().default(true),
});
export type NewReflection = z.infer<typeof NewReflection>;

/** Keeping: what is given becomes the text, and a revision. */
export const ReflectionChanges = z.strictObject(whatIsWritten).partial();
export type ReflectionChanges = z.infer<typeof ReflectionChanges>;

const pointers = {
  happenedOn: HonestDate,
  writtenAt: Instant,
  keptAt: Instant.nullable(),
  milestoneIds: z.array(Id),
  goalIds: z.array(Id),
  sample: z.boolean(),
};

export const ReflectionView = z.strictObject({
  ...stored,
  ...pointers,
  title: z.string(),
  frontMatter: z.string(),
  body: z.string(),
});
export type ReflectionView = z.infer<typeof ReflectionView>;

/**
 * For lists and the timeline: the first words instead of all. `drafts` counts the texts not yet kept beside it;
 * while it was never kept, title and first words are those of its newest draft.
 */
export const ReflectionSummary = z.strictObject({
  ...stored,
  ...pointers,
  title: z.string(),
  excerpt: z.string(),
  drafts: z.int(),
});
export type ReflectionSummary = z.infer<typeof ReflectionSummary>;

export const ReflectionQuery = z.strictObject({
  ...pageQuery,
  goal: Id.optional(),
  milestone: Id.optional(),
});
export type ReflectionQuery = z.infer<typeof ReflectionQuery>;
export const ReflectionPage = pageOf(ReflectionSummary);
export type ReflectionPage = z.infer<typeof ReflectionPage>;

/** A text not yet kept, and the version of the reflection it was begun from. Its links are looked at when it is kept. */
export const DraftText = z.strictObject({ ...whatIsWritten, basedOn: Version });
export type DraftText = z.infer<typeof DraftText>;
/** `desk` names the open editor that writes it, so that two tabs never overwrite each other. */
export const DraftView = z.strictObject({
  desk: Id,
  basedOn: Version,
  title: z.string(),
  frontMatter: z.string(),
  body: z.string(),
  happenedOn: HonestDate,
  milestoneIds: z.array(Id),
  goalIds: z.array(Id),
  savedAt: Instant,
  /** An import laid it beside the text, and nobody wrote on it since. */
  fromImport: z.boolean(),
});
export type DraftView = z.infer<typeof DraftView>;
export const DraftList = z.strictObject({ items: z.array(DraftView) });
export type DraftList = z.infer<typeof DraftList>;
export const DraftParams = z.object({ id: Id, desk: Id });
export type DraftParams = z.infer<typeof DraftParams>;
