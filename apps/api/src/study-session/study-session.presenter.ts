import { idInSight, type Sight } from '../database/sight.js';

/** StudySessionView, for the study sessions of account $1 that satisfy a condition on `s`; in no order. */
export const studySessionViews = (condition: string, sight: Sight = 'visible') => `
  SELECT s.id, s.studied_on AS "on", s.minutes, ${idInSight('milestones', 's.milestone_id', sight)} AS "milestoneId",
         ${idInSight('goals', 's.goal_id', sight)} AS "goalId", s.note, s.batch_id AS "batchId", s.sample, s.version,
         s.created_at AS "createdAt", s.removed_at AS "removedAt"
  FROM study_sessions s
  WHERE s.account_id = $1 AND ${condition}`;

/**
 * The goal that study `s` of account $1 counts for: its own, or its milestone's. Null where that is in the bin, which no
 * WHERE asks for: on a fresh database without statistics that leads past the primary key, through the whole journey.
 */
export const GOAL_STUDIED = `coalesce(${idInSight('goals', 's.goal_id', 'visible')}, (
    SELECT CASE WHEN m.removed_at IS NULL THEN ${idInSight('goals', 'm.goal_id', 'visible')} END
    FROM milestones m WHERE m.account_id = $1 AND m.id = s.milestone_id
  ))`;

/** StudyOnDate of account $1, the earliest first. */
export const STUDY_ON_DATES = `
  SELECT "on", "goalId", "milestoneId", sum(minutes)::int AS minutes
  FROM (
    SELECT s.studied_on AS "on", s.studied_start_first AS first, ${GOAL_STUDIED} AS "goalId",
           ${idInSight('milestones', 's.milestone_id', 'visible')} AS "milestoneId", s.minutes
    FROM study_sessions s WHERE s.account_id = $1 AND s.removed_at IS NULL
  ) studied
  GROUP BY "on", first, "goalId", "milestoneId"
  ORDER BY first, "on", "goalId", "milestoneId"`;
