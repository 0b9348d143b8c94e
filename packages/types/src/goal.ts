import { z } from 'zod';
import { HonestDate, HonestMoment } from './honest-date/edtf.js';
import { Id, stored } from './identity.js';
import { line, text } from './words.js';

/** The ten colours a goal can have, in the order they are given out. */
export const DYES = [
  'persimmon',
  'indigo',
  'pine',
  'plum',
  'ochre',
  'sky',
  'mugwort',
  'red_bean',
  'aubergine',
  'ink_stone',
] as const;
export const Dye = z.enum(DYES);
export type Dye = z.infer<typeof Dye>;

export const STANCES = ['exploring', 'pursuing', 'paused', 'set_aside', 'reached'] as const;
export const Stance = z.enum(STANCES);
export type Stance = z.infer<typeof Stance>;

export const GoalName = line(120);
const Why = text(2000);
const Reason = text(2000);

/** A period in one stance. The last of a goal is its stance today. */
export const SpellView = z.strictObject({
  id: Id,
  stance: Stance,
  period: HonestDate,
  reason: z.string().nullable(),
  /** The pivot that opened it, which alone takes it back. */
  pivotId: Id.nullable(),
});
export type SpellView = z.infer<typeof SpellView>;

/** Never a percentage of a life: only how many there are. */
const MilestoneCounts = z.strictObject({
  planned: z.int(),
  under_way: z.int(),
  done: z.int(),
  set_aside: z.int(),
});

export const GoalView = z.strictObject({
  ...stored,
  name: z.string(),
  why: z.string(),
  dye: Dye,
  position: z.int(),
  /** In time; never empty. */
  spells: z.array(SpellView),
  milestones: MilestoneCounts,
  sample: z.boolean(),
});
export type GoalView = z.infer<typeof GoalView>;

/** `since` is when its first spell began; without a dye it takes the first one not yet worn. */
export const NewGoal = z.strictObject({
  id: Id,
  name: GoalName,
  why: Why.default(''),
  dye: Dye.optional(),
  stance: Stance.default('pursuing'),
  since: HonestMoment,
});
export type NewGoal = z.infer<typeof NewGoal>;

export const GoalChanges = z.strictObject({ name: GoalName, why: Why, dye: Dye }).partial();
export type GoalChanges = z.infer<typeof GoalChanges>;

/** Opens a spell; the one before it ends where this one begins. */
export const NewSpell = z.strictObject({
  id: Id,
  stance: Stance,
  since: HonestMoment,
  reason: Reason.nullable().default(null),
});
export type NewSpell = z.infer<typeof NewSpell>;

export const SpellChanges = z
  .strictObject({ stance: Stance, since: HonestMoment, reason: Reason.nullable() })
  .partial();
export type SpellChanges = z.infer<typeof SpellChanges>;

export const SpellParams = z.object({ id: Id, spellId: Id });
export type SpellParams = z.infer<typeof SpellParams>;

export const GoalList = z.strictObject({ items: z.array(GoalView) });
export type GoalList = z.infer<typeof GoalList>;
