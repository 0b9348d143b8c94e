import type { StatusChange } from '@ullim/types/milestone-event';

export type Act = 'beginning' | 'completion' | 'setting-aside' | 'reopening';

/** Which act changed a status. What was over can only have been reopened. */
export function actOf({ old, new: next }: { old: StatusChange; new: StatusChange }): Act {
  if (next.status === 'done') return 'completion';
  if (next.status === 'set_aside') return 'setting-aside';
  return old.status === 'planned' ? 'beginning' : 'reopening';
}
