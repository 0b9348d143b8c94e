import { z } from 'zod';
import { GoalName } from './goal.js';
import { HonestDate } from './honest-date/edtf.js';
import { Id, Instant, Version } from './identity.js';
import { Kind } from './milestone-details.js';
import { pageOf, pageQuery } from './page.js';
import { text } from './words.js';

/** In bytes, of the archive as it is sent. */
export const LARGEST_PACKAGE = 512 * 2 ** 20;

/**
 * `waiting` for its package, `reading` it, `read` and waiting for choices, `bringing` the posts in, `brought`;
 * `refused` before anything came in, or `stopped` by its owner.
 */
export const ImportState = z.enum([
  'waiting',
  'reading',
  'read',
  'bringing',
  'brought',
  'refused',
  'stopped',
]);
export type ImportState = z.infer<typeof ImportState>;

/** A blog that is to come in: one zip of a folder or of files. Its bytes follow by themselves. */
export const NewImport = z.strictObject({
  id: Id,
  /** What it was called where it came from. */
  name: text(300),
  bytes: z.int().min(1).max(LARGEST_PACKAGE),
});
export type NewImport = z.infer<typeof NewImport>;

/** What becomes of a category, or folder, of the blog: a goal there is, a new one, or nothing. */
export const CategoryChoice = z.strictObject({
  category: text(300),
  goal: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('existing'), id: Id }),
      z.strictObject({ kind: z.literal('new'), id: Id, name: GoalName }),
    ])
    .nullable(),
});
export type CategoryChoice = z.infer<typeof CategoryChoice>;

export const ImportChoices = z.strictObject({
  /** Categories that are not named become nothing. */
  categories: z.array(CategoryChoice).max(500),
  /** Whether `_drafts` and what is `published: false` come along, as texts not yet kept. */
  drafts: z.boolean(),
  /** Files that stay behind, by their ordinals. */
  without: z.array(z.int().min(0)).max(20_000),
});
export type ImportChoices = z.infer<typeof ImportChoices>;

/**
 * Why nothing came in, and of which files. `code` is of the archive (`not_an_archive`, `damaged`, `encrypted`, `unknown_compression`,
 * `size_lies`, `overlapping`, `symlink`, `device`, `too_many_files`, `too_much`, `bomb`, `too_long_a_work`, `internal`), of a path
 * (`climbs_out`, `absolute`, …) or of paths that clash (`duplicate`, `unicode_form`, `capitals`, `file_is_folder`).
 */
export const ImportRefusal = z.strictObject({ code: z.string(), paths: z.array(z.string()) });
export type ImportRefusal = z.infer<typeof ImportRefusal>;

/** What a person is told of a file that was not quite as expected; the line is of the file, counted from 1. */
export const OddView = z.strictObject({
  code: z.string(),
  line: z.int().optional(),
  detail: z.string().optional(),
});
export type OddView = z.infer<typeof OddView>;

/**
 * `new` came in, `same` was here already, `changed` was here and has the new text now, `beside` was edited here since: its
 * new text lies beside it as a draft. `left` stays behind; `failed` could not come in, `odd` says why.
 */
export const ImportOutcome = z.enum(['new', 'same', 'changed', 'beside', 'left', 'failed']);
export type ImportOutcome = z.infer<typeof ImportOutcome>;

const TextsAndFiles = z.strictObject({ texts: z.int(), files: z.int() });

export const ImportCounts = z.strictObject({
  files: z.int(),
  /** Files looked at, of `files`. */
  read: z.int(),
  posts: z.int(),
  drafts: z.int(),
  attachments: z.int(),
  left: z.int(),
  /** Of those left, the files whose bytes come along and leave again. */
  kept: z.int(),
  /** Posts and files with something odd about them. */
  odd: z.int(),
  /** Files done, of those that come in. */
  brought: z.int(),
  toBring: z.int(),
  /** What becomes of those that come in, by outcome: what is expected, until it is known. Files are what posts point to. */
  becomes: z.record(ImportOutcome, TextsAndFiles),
  /** Once it was taken back: the texts that went with it, and those that stayed. */
  takenBack: z.int(),
  stayed: z.int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const ImportView = z.strictObject({
  id: Id,
  name: z.string(),
  bytes: z.int(),
  state: ImportState,
  counts: ImportCounts,
  /**
   * The categories and folders of its posts, most posts first, each with the goal that was chosen for it in an earlier
   * import, or else the one of its name.
   */
  categories: z.array(
    z.strictObject({
      name: z.string(),
      from: z.enum(['category', 'folder']),
      posts: z.int(),
      goalId: Id.nullable(),
    }),
  ),
  choices: ImportChoices,
  refusal: ImportRefusal.nullable(),
  createdAt: Instant,
  endedAt: Instant.nullable(),
  /** When what came new in it went to the bin. */
  undoneAt: Instant.nullable(),
  version: Version,
});
export type ImportView = z.infer<typeof ImportView>;

export const ImportQuery = z.strictObject(pageQuery);
export type ImportQuery = z.infer<typeof ImportQuery>;
export const ImportPage = pageOf(ImportView);
export type ImportPage = z.infer<typeof ImportPage>;

/** A milestone that a post may tell of, with the words it was found in. Nothing is made of it by itself. */
export const MilestoneSuggestion = z.strictObject({
  title: z.string(),
  kind: Kind,
  quote: z.string(),
  line: z.int(),
  rank: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('rank'), value: z.int(), of: z.int().nullable() }),
      z.strictObject({ type: z.literal('medal'), value: z.string() }),
    ])
    .nullable(),
});
export type MilestoneSuggestion = z.infer<typeof MilestoneSuggestion>;

/** One file of an import: what was found in it, and once it came in what became of it. */
export const ImportFileView = z.strictObject({
  ordinal: z.int(),
  path: z.string(),
  role: z.enum(['post', 'attachment', 'config', 'left']),
  /**
   * Why nothing is made of it: what it is; `not_chosen` or `draft_not_chosen`; `not_shown` for what is kept but cannot be
   * shown; `in_bin` when its post lies in the bin, where it can be brought back; `taken_back` when its import was.
   */
  reason: z.string().nullable(),
  /** Whether its bytes come along all the same, so that the same folder can leave again. */
  kept: z.boolean(),
  title: z.string().nullable(),
  happenedOn: HonestDate.nullable(),
  draft: z.boolean(),
  categories: z.array(z.string()),
  odd: z.array(OddView),
  milestones: z.array(MilestoneSuggestion),
  /** What would become of it if it came in as the journey was when it was read; null for what does not come in. */
  expected: ImportOutcome.nullable(),
  outcome: ImportOutcome.nullable(),
  reflectionId: Id.nullable(),
});
export type ImportFileView = z.infer<typeof ImportFileView>;

/**
 * `show`: only posts, what changes first; only what is odd; only files that are no posts and are kept as they are; only what
 * stays behind; only posts that suggest milestones.
 */
export const ImportFileQuery = z.strictObject({
  ...pageQuery,
  show: z.enum(['all', 'posts', 'odd', 'kept', 'left', 'milestones']).default('all'),
});
export type ImportFileQuery = z.infer<typeof ImportFileQuery>;
export const ImportFilePage = pageOf(ImportFileView);
export type ImportFilePage = z.infer<typeof ImportFilePage>;
