import { z } from 'zod';
import { VARIANT_WIDTHS } from './attachment-limits.js';
import { Id, Instant, Version } from './identity.js';
import { line, text } from './words.js';

/** Slashes would look like a path; letters that turn the direction of writing hide what a file is. */
const NOT_IN_A_NAME = /[\p{Cc}\\/\u202a-\u202e\u2066-\u2069]/u;

/** A label, never a path. */
const FileName = line(255).refine(
  (name) => !NOT_IN_A_NAME.test(name),
  'Leave slashes and invisible characters out of the name.',
);

/** What an image shows, for those who do not see it. */
const Alt = text(1000);

/** Goes in the address; the body is the file itself. */
export const NewAttachment = z.strictObject({ id: Id, name: FileName, alt: Alt.default('') });
export type NewAttachment = z.infer<typeof NewAttachment>;

export const AttachmentChanges = z.strictObject({ name: FileName, alt: Alt }).partial();
export type AttachmentChanges = z.infer<typeof AttachmentChanges>;

export const AttachmentView = z.strictObject({
  id: Id,
  name: z.string(),
  /** As its content says. */
  type: z.string(),
  bytes: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  alt: z.string(),
  /** The smaller widths there are. */
  widths: z.array(z.int()),
  createdAt: Instant,
  version: Version,
});
export type AttachmentView = z.infer<typeof AttachmentView>;

/** What an address in the texts of a reflection stands for: the text, its drafts and its revisions. */
export const AttachmentUse = z.strictObject({ address: z.string(), attachment: AttachmentView });
export type AttachmentUse = z.infer<typeof AttachmentUse>;
export const AttachmentUseList = z.strictObject({ items: z.array(AttachmentUse) });
export type AttachmentUseList = z.infer<typeof AttachmentUseList>;

export const VariantParams = z.object({
  id: Id,
  width: z.coerce.number<string>('Give a width in pixels.').pipe(z.literal(VARIANT_WIDTHS)),
});
export type VariantParams = z.infer<typeof VariantParams>;
