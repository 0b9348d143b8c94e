import { z } from 'zod';
import { line, storable } from './words.js';

const Words = line(200).nullable().default(null);
const People = z.array(line(120)).max(100).default([]);
const Pages = z.int().min(1).max(1_000_000).nullable().default(null);
const Doi = z
  .string()
  .trim()
  .check(storable)
  .regex(/^10\.\d{4,9}\/\S{1,200}$/, 'Write a DOI such as 10.1000/182.')
  .nullable()
  .default(null);
const ArxivId = z
  .string()
  .trim()
  .regex(
    /^(\d{4}\.\d{4,5}(v\d+)?|[a-z-]+(\.[A-Z]{2})?\/\d{7}(v\d+)?)$/,
    'Write an arXiv id such as 1706.03762.',
  )
  .nullable()
  .default(null);
const Isbn = z
  .string()
  .trim()
  .regex(/^(97[89][- ]?)?(\d[- ]?){9}[\dX]$/, 'Write an ISBN of 10 or 13 digits.')
  .nullable()
  .default(null);

export const KINDS = [
  'course',
  'book',
  'lecture',
  'paper',
  'competition',
  'project',
  'membership',
  'seminar',
  'certificate',
  'other',
] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

const detailsOf = {
  course: { institution: Words, code: Words, instructor: Words },
  book: { authors: People, publisher: Words, pages: Pages, isbn: Isbn },
  lecture: { institution: Words, instructor: Words, platform: Words },
  paper: { authors: People, venue: Words, pages: Pages, doi: Doi, arxivId: ArxivId },
  competition: { host: Words, platform: Words, team: Words },
  project: { role: Words, team: People, technologies: People },
  membership: { organisation: Words, role: Words },
  seminar: { host: Words, place: Words },
  certificate: { issuer: Words, number: Words },
  other: { what: Words },
} as const satisfies Record<Kind, z.ZodRawShape>;

const detailsFor = <K extends Kind>(kind: K) => z.strictObject({ kind: z.literal(kind), ...detailsOf[kind] });

/** What a milestone is, by its kind. Fields not given are unknown. */
export const NewDetails = z.discriminatedUnion('kind', [
  detailsFor('course'),
  detailsFor('book'),
  detailsFor('lecture'),
  detailsFor('paper'),
  detailsFor('competition'),
  detailsFor('project'),
  detailsFor('membership'),
  detailsFor('seminar'),
  detailsFor('certificate'),
  detailsFor('other'),
]);
export type NewDetails = z.input<typeof NewDetails>;

const Known = z.string().nullable();
const Names = z.array(z.string());
const Count = z.int().nullable();

/** The same, as stored: every field of the kind is there. */
export const Details = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('course'), institution: Known, code: Known, instructor: Known }),
  z.strictObject({ kind: z.literal('book'), authors: Names, publisher: Known, pages: Count, isbn: Known }),
  z.strictObject({ kind: z.literal('lecture'), institution: Known, instructor: Known, platform: Known }),
  z.strictObject({
    kind: z.literal('paper'),
    authors: Names,
    venue: Known,
    pages: Count,
    doi: Known,
    arxivId: Known,
  }),
  z.strictObject({ kind: z.literal('competition'), host: Known, platform: Known, team: Known }),
  z.strictObject({ kind: z.literal('project'), role: Known, team: Names, technologies: Names }),
  z.strictObject({ kind: z.literal('membership'), organisation: Known, role: Known }),
  z.strictObject({ kind: z.literal('seminar'), host: Known, place: Known }),
  z.strictObject({ kind: z.literal('certificate'), issuer: Known, number: Known }),
  z.strictObject({ kind: z.literal('other'), what: Known }),
]);
export type Details = z.infer<typeof Details>;
