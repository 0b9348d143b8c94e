import type { GoalView, SpellView, Stance } from '@ullim/types/goal';
import { parseEdtf, writeEdtf, type HonestDate, type HonestMoment } from '@ullim/types/honest-date/edtf';

/** The last spell says how it stands with a goal today. */
export const spellToday = (goal: GoalView): SpellView => goal.spells.at(-1)!;

export const stanceToday = (goal: GoalView): Stance => spellToday(goal).stance;

/** Goals one is learning toward now; new milestones most often belong to one of them. */
export const isActive = (goal: GoalView): boolean => ['exploring', 'pursuing'].includes(stanceToday(goal));

/** Still gone toward or rested from: how it echoes may be asked. */
export const isUnended = (goal: GoalView): boolean => !['set_aside', 'reached'].includes(stanceToday(goal));

/**
 * When it came to stand so. One goes on pursuing since September, but sets aside or reaches in September; that it stayed so
 * goes without saying.
 */
export const stoodWhen = ({ stance, period }: Pick<SpellView, 'stance' | 'period'>): HonestDate =>
  stance === 'set_aside' || stance === 'reached' ? beginningOf(period) : period;

/** When a period began: "2021-05~/.." began in "2021-05~". */
export function beginningOf(period: HonestDate): HonestMoment {
  const edtf = parseEdtf(period);
  return edtf === null ? period : writeEdtf({ start: edtf.start, end: 'same' });
}
