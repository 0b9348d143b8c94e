import { z } from 'zod';
import { Id } from './identity.js';
import type { Kind } from './milestone-details.js';
import { line, storable } from './words.js';

/** A number with the digits a person gave: "0.980" stays "0.980". */
export const NumberAsGiven = z
  .string()
  .trim()
  .regex(/^-?\d{1,12}(\.\d{1,12})?$/, 'Write a number such as 0.980, without separators.');

export const Board = z.enum(['public', 'private']);
export type Board = z.infer<typeof Board>;
const OnBoard = Board.nullable().default(null);
const Place = z.int().min(1, 'Ranks begin at 1.').max(100_000_000);

/** "higher": a larger score is the better one. */
const Direction = z.enum(['higher', 'lower']);

export const EVIDENCE_TYPES = ['grade', 'credits', 'score', 'rank', 'pages', 'medal', 'link'] as const;
export const EvidenceType = z.enum(EVIDENCE_TYPES);
export type EvidenceType = z.infer<typeof EvidenceType>;

/** What a milestone leaves. Stored as given, never converted. */
export const NewEvidence = z.discriminatedUnion('type', [
  z.strictObject({
    id: Id,
    type: z.literal('grade'),
    value: line(20),
    scale: line(20).nullable().default(null),
  }),
  z.strictObject({ id: Id, type: z.literal('credits'), value: NumberAsGiven }),
  z.strictObject({
    id: Id,
    type: z.literal('score'),
    metric: line(80).nullable().default(null),
    value: NumberAsGiven,
    direction: Direction.default('higher'),
    board: OnBoard,
  }),
  z
    .strictObject({
      id: Id,
      type: z.literal('rank'),
      value: Place,
      of: Place.nullable().default(null),
      board: OnBoard,
    })
    .refine((rank) => rank.of === null || rank.of >= rank.value, {
      path: ['of'],
      error: 'There cannot be fewer participants than the rank.',
    }),
  z.strictObject({ id: Id, type: z.literal('pages'), value: z.int().min(1).max(1_000_000) }),
  z.strictObject({ id: Id, type: z.literal('medal'), value: line(60) }),
  z.strictObject({
    id: Id,
    type: z.literal('link'),
    url: z
      .url({ protocol: /^https?$/, error: 'Write an address that begins with https:// or http://.' })
      .max(2000)
      .check(storable),
    label: line(200).nullable().default(null),
  }),
]);
export type NewEvidence = z.infer<typeof NewEvidence>;

export const Evidence = z.discriminatedUnion('type', [
  z.strictObject({ id: Id, type: z.literal('grade'), value: z.string(), scale: z.string().nullable() }),
  z.strictObject({ id: Id, type: z.literal('credits'), value: z.string() }),
  z.strictObject({
    id: Id,
    type: z.literal('score'),
    metric: z.string().nullable(),
    value: z.string(),
    direction: Direction,
    board: Board.nullable(),
  }),
  z.strictObject({
    id: Id,
    type: z.literal('rank'),
    value: z.int(),
    of: z.int().nullable(),
    board: Board.nullable(),
  }),
  z.strictObject({ id: Id, type: z.literal('pages'), value: z.int() }),
  z.strictObject({ id: Id, type: z.literal('medal'), value: z.string() }),
  z.strictObject({ id: Id, type: z.literal('link'), url: z.string(), label: z.string().nullable() }),
]);
export type Evidence = z.infer<typeof Evidence>;
export type EvidenceOf<T extends EvidenceType> = Extract<Evidence, { type: T }>;

/** The evidence a form offers first for a kind; any other type fits too. */
export const FITTING_EVIDENCE: Record<Kind, readonly EvidenceType[]> = {
  course: ['grade', 'credits', 'rank'],
  book: ['pages', 'link'],
  lecture: ['link', 'score'],
  paper: ['link', 'pages'],
  competition: ['score', 'rank', 'medal', 'link'],
  project: ['link', 'score', 'rank'],
  membership: ['link'],
  seminar: ['link'],
  certificate: ['score', 'grade', 'link'],
  other: ['link'],
};
