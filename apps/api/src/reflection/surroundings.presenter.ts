import { allOf } from '../database/views.js';
import { milestoneViews } from '../milestone/milestone.presenter.js';
import { PIVOT_IN_SIGHT, pivotViews } from '../pivot/pivot.presenter.js';
import { READING_IN_SIGHT, readingViews } from '../resonance/resonance-reading.presenter.js';
import { reviewSummaries } from '../review/review.presenter.js';

const MOST = 100;

/** SurroundingsView of reflection $2 of account $1, in one question. */
export const surroundings = () => `
  SELECT ${one(neighbour('<', 'DESC'))} AS previous, ${one(neighbour('>', 'ASC'))} AS next,
         ${allOf(LINKED_MILESTONES)} AS milestones,
         json_build_object(
           'reflections', ${allOf(latest('r', 'happened_start_first', nearby(MENTIONS_IT)))},
           'pivots', ${allOf(latest('p', 'turned_start_first', pivotViews(`p.reflection_id = $2 AND ${PIVOT_IN_SIGHT}`)))},
           'reviews', ${allOf(latest('w', 'period_start_first', reviewSummaries('w.reflection_id = $2 AND w.removed_at IS NULL')))},
           'readings', ${allOf(latest('r', 'felt_start_first', readingViews(`r.reflection_id = $2 AND ${READING_IN_SIGHT}`)))}
         ) AS "mentionedBy",
         json_build_object(
           'reflections', ${allOf(latest('r', 'happened_start_first', nearby(ON_THIS_DAY)))},
           'milestones', ${allOf(latest('m', 'actual_end_last', milestoneViews(DONE_ON_THIS_DAY)))}
         ) AS "onThisDay"
  FROM reflections here
  WHERE here.account_id = $1 AND here.id = $2`;

const nearby = (condition: string) => `
  SELECT r.id, r.title, r.excerpt, r.happened_on AS "happenedOn"
  FROM reflections r
  WHERE r.account_id = $1 AND r.removed_at IS NULL AND r.kept_at IS NOT NULL AND ${condition}`;

const latest = (row: string, day: string, views: string) =>
  `${views} ORDER BY ${row}.${day} DESC, ${row}.id DESC LIMIT ${MOST}`;

/** In the order of the list of reflections. */
const neighbour = (side: '<' | '>', order: 'ASC' | 'DESC') => `
  ${nearby(`(r.happened_start_first, r.id) ${side} (here.happened_start_first, here.id)`)}
  ORDER BY r.happened_start_first ${order}, r.id ${order} LIMIT 1`;

const one = (views: string) => `(SELECT row_to_json(v) FROM (${views}) v)`;

const LINKED_MILESTONES = `
  SELECT v.* FROM reflection_milestones l
  CROSS JOIN LATERAL (${milestoneViews('m.id = l.milestone_id AND m.removed_at IS NULL')}) v
  WHERE l.account_id = $1 AND l.reflection_id = $2
  ORDER BY l.position, v.id`;

const MENTIONS_IT = `r.id IN (
    SELECT l.reflection_id FROM reflection_mentions l WHERE l.account_id = $1 AND l.mentioned_id = $2
    UNION SELECT l.reflection_id
    FROM former_addresses a JOIN former_links l ON l.account_id = $1 AND l.address = a.address
    WHERE a.account_id = $1 AND a.reflection_id = $2 AND l.reflection_id <> $2
  )`;

/** A date as the person knows it: a day, not "about" one. */
const isDay = (date: string) => `${date} ~ '^\\d{4}-\\d\\d-\\d\\d$'`;
const sameDay = (column: string) =>
  ['month', 'day']
    .map((part) => `extract(${part} FROM ${column}) = extract(${part} FROM here.happened_start_first)`)
    .join(' AND ');
const HERE_IS_A_DAY = isDay('here.happened_on');

const ON_THIS_DAY = `${HERE_IS_A_DAY} AND ${sameDay('r.happened_start_first')}
    AND r.happened_start_first <> here.happened_start_first AND ${isDay('r.happened_on')}`;

/** On the day it ended, whenever it began. */
const DONE_ON_THIS_DAY = `${HERE_IS_A_DAY} AND m.removed_at IS NULL AND m.status = 'done'
    AND ${sameDay('m.actual_end_last')} AND m.actual_end_last <> here.happened_start_first
    AND m.actual ~ '(^|/)\\d{4}-\\d\\d-\\d\\d$'`;
