import { idInSight, type Sight } from '../journey/sight.js';

const shown = (sight: Sight) => `
  w.id, w.period, w.kept_at AS "keptAt", ${idInSight('reflections', 'w.reflection_id', sight)} AS "reflectionId",
  w.sample, w.version, w.created_at AS "createdAt", w.removed_at AS "removedAt"`;

/** ReviewSummary, for the reviews of account $1 that satisfy a condition on `w`; in no order. */
export const reviewSummaries = (condition: string) => `
  SELECT ${shown('visible')} FROM reviews w WHERE w.account_id = $1 AND ${condition}`;

/** With what was written and what was found when it was kept. */
export const reviewRecords = (condition: string, sight: Sight = 'visible') => `
  SELECT ${shown(sight)}, w.answers, w.snapshot AS facts FROM reviews w WHERE w.account_id = $1 AND ${condition}`;
