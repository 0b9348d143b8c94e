import { idInSight, type Sight } from '../database/sight.js';
import { reviewMaterial } from './review-material.presenter.js';

/** ReviewSummary, for the reviews of account $1 that satisfy a condition on `w`; in no order. */
export const reviewSummaries = (condition: string) => `
  SELECT ${shown('visible')} FROM reviews w WHERE w.account_id = $1 AND ${condition}`;

/** With what was written and what was found when it was kept. */
export const reviewRecords = (condition: string, sight: Sight = 'visible') => `
  SELECT ${recorded(sight)} FROM reviews w WHERE w.account_id = $1 AND ${condition}`;

/** With the kept one before it, and for a draft with what its facts are made of now. */
export const reviewsWithMaterial = (condition: string) => `
  SELECT ${recorded('visible')}, ${PREVIOUS_ID} AS "previousId",
         CASE WHEN w.kept_at IS NULL THEN
           ${reviewMaterial('w.period_start_first', 'w.period_end_last', 'w.id')}
         END AS material
  FROM reviews w WHERE w.account_id = $1 AND ${condition}`;

const shown = (sight: Sight) => `
  w.id, w.period, w.kept_at AS "keptAt", ${idInSight('reflections', 'w.reflection_id', sight)} AS "reflectionId",
  w.sample, w.version, w.created_at AS "createdAt", w.removed_at AS "removedAt"`;

const recorded = (sight: Sight) => `${shown(sight)}, w.answers, w.snapshot AS facts`;

/** By period, and of one period by when they were kept: a draft comes after those kept. */
const PREVIOUS_ID = `(
    SELECT p.id FROM reviews p
    WHERE p.account_id = $1 AND p.kept_at IS NOT NULL AND p.removed_at IS NULL AND p.id <> w.id
      AND (p.period_start_first, p.period_end_last, p.kept_at, p.id)
        < (w.period_start_first, w.period_end_last, coalesce(w.kept_at, 'infinity'), w.id)
    ORDER BY p.period_start_first DESC, p.period_end_last DESC, p.kept_at DESC, p.id DESC LIMIT 1
  )`;
