import { allOf } from '../database/views.js';
import { decisionViews } from '../decision/decision.presenter.js';
import { goalViews } from '../goal/goal.presenter.js';
import { milestoneViews } from '../milestone/milestone.presenter.js';
import { reflectionSummaries } from '../reflection/reflection.presenter.js';
import { READING_IN_SIGHT, readingViews } from '../resonance/resonance-reading.presenter.js';
import { GOAL_STUDIED } from '../study-session/study-session.presenter.js';

/**
 * ReviewMaterial of account $1 as one JSON object: what can have to do with the days from `first` to `last` and with the
 * review of the id `review` (NULL before it is written), which are expressions, without what is in the bin. It may be more
 * than belongs there; `factsOf` decides.
 */
export const reviewMaterial = (first: string, last: string, review: string) => `json_build_object(
  'goals', ${allOf(goalViews('g.removed_at IS NULL'))},
  'milestones', ${allOf(milestonesTouching(first, last))},
  'study', ${allOf(studyWithin(first, last))},
  'reflections', ${allOf(
    reflectionSummaries(`r.removed_at IS NULL AND r.kept_at IS NOT NULL
       AND r.happened_start_first >= ${first} AND r.happened_end_last <= ${last}`),
  )},
  'readings', ${allOf(
    readingViews(`${READING_IN_SIGHT} AND (r.felt_start_first <= ${last} OR r.review_id = ${review})`),
  )},
  'decisions', ${allOf(
    decisionViews(`d.removed_at IS NULL AND d.decided_at IS NOT NULL AND d.outcome_at IS NULL
       AND coalesce(d.postponed_start_first, d.look_back_start_first) <= ${last}`),
  )},
  'planMoves', ${allOf(planMovesWithin(first, last))}
)`;

/** MilestoneView, and when it became what it is. What was set aside before it began has no period of its own. */
const milestonesTouching = (first: string, last: string) => `
  SELECT v.*, (
    SELECT e.happened_on FROM milestone_events e
    WHERE e.account_id = $1 AND e.milestone_id = v.id AND e.kind = 'status_changed'
    ORDER BY e.ordinal DESC LIMIT 1
  ) AS "statusSince"
  FROM (${milestoneViews(`m.removed_at IS NULL AND (
    m.actual_start_first BETWEEN ${first} AND ${last} OR m.actual_end_last BETWEEN ${first} AND ${last}
    OR m.status = 'set_aside' AND m.actual IS NULL
  )`)}) v`;

const studyWithin = (first: string, last: string) => `
  SELECT "on", "goalId", sum(minutes)::int AS minutes, count(*)::int AS sessions
  FROM (
    SELECT s.studied_on AS "on", ${GOAL_STUDIED} AS "goalId", s.minutes
    FROM study_sessions s
    WHERE s.account_id = $1 AND s.removed_at IS NULL
      AND s.studied_start_first >= ${first} AND s.studied_end_last <= ${last}
  ) studied
  GROUP BY "on", "goalId"`;

/** In the order of moving. */
const planMovesWithin = (first: string, last: string) => `
  SELECT e.milestone_id AS "milestoneId", m.title, e.old #>> '{}' AS old, e.new #>> '{}' AS new, e.happened_on AS "on"
  FROM milestone_events e JOIN milestones m ON m.account_id = $1 AND m.id = e.milestone_id
  WHERE e.account_id = $1 AND e.kind = 'plan_moved' AND m.removed_at IS NULL
    AND e.happened_first >= ${first} AND e.happened_last <= ${last}
  ORDER BY e.written_at, e.milestone_id, e.ordinal`;
