import { idInSight, isInSight, type Sight } from '../database/sight.js';

/** DecisionView, for the decisions of account $1 that satisfy a condition on `d`; in no order. */
export const decisionViews = (condition: string, sight: Sight = 'visible') => `
  SELECT d.id, d.question, ${goalIds(sight)} AS "goalIds", ${options(sight)} AS options, ${CONSTRAINTS} AS constraints,
         CASE WHEN d.decided_at IS NOT NULL THEN json_build_object(
           'optionId', d.chosen_option_id, 'reason', d.reason, 'expectation', d.expectation,
           'decidedOn', d.decided_on, 'lookBackOn', d.look_back_on, 'writtenAt', d.decided_at
         ) END AS choice, d.postponed_to AS "postponedTo",
         CASE WHEN d.outcome_at IS NOT NULL THEN json_build_object(
           'on', d.outcome_on, 'words', d.outcome, 'prediction', d.prediction, 'writtenAt', d.outcome_at
         ) END AS outcome, ${THOUGHTS} AS thoughts,
         d.sample, d.version, d.created_at AS "createdAt", d.removed_at AS "removedAt"
  FROM decisions d
  WHERE d.account_id = $1 AND ${condition}`;

const goalIds = (sight: Sight) => `(
    SELECT coalesce(json_agg(g.goal_id ORDER BY g.position), '[]') FROM decision_goals g
    WHERE g.account_id = $1 AND g.decision_id = d.id${sight === 'visible' ? ` AND ${isInSight('goals', 'g.goal_id')}` : ''}
  )`;

const options = (sight: Sight) => `(
    SELECT json_agg(json_build_object(
      'id', o.id, 'label', o.label, 'speaksFor', o.speaks_for, 'speaksAgainst', o.speaks_against,
      'goalId', ${idInSight('goals', 'o.goal_id', sight)}
    ) ORDER BY o.position)
    FROM decision_options o WHERE o.account_id = $1 AND o.decision_id = d.id
  )`;

const CONSTRAINTS = `(
    SELECT coalesce(json_agg(json_build_object('id', c.id, 'words', c.words, 'period', c.period) ORDER BY c.position), '[]')
    FROM decision_constraints c WHERE c.account_id = $1 AND c.decision_id = d.id
  )`;

const THOUGHTS = `(
    SELECT coalesce(json_agg(
      json_build_object('id', t.id, 'words', t.words, 'writtenAt', t.written_at) ORDER BY t.written_at, t.id
    ), '[]')
    FROM decision_thoughts t WHERE t.account_id = $1 AND t.decision_id = d.id
  )`;
