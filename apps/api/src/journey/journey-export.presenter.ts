import { attachmentViews } from '../attachment/attachment.presenter.js';
import { decisionViews } from '../decision/decision.presenter.js';
import { goalViews } from '../goal/goal.presenter.js';
import { importViews } from '../import/import.presenter.js';
import { MILESTONE_EVENT_VIEW } from '../milestone/milestone-event.presenter.js';
import { milestoneViews } from '../milestone/milestone.presenter.js';
import { draftViews, reflectionViews } from '../reflection/reflection.presenter.js';
import { revisionViews } from '../reflection/revision.presenter.js';
import { pivotViews } from '../pivot/pivot.presenter.js';
import { readingViews } from '../resonance/resonance-reading.presenter.js';
import { reviewRecords } from '../review/review.presenter.js';
import { studySessionViews } from '../study-session/study-session.presenter.js';

/**
 * Everything of account $1 by noun, in the order of the document, the bin and the links into it included: each a
 * question for the views of that array.
 */
export const EXPORTED = {
  goals: goalViews('true'),
  milestones: `
    SELECT v.*, m.removed_with AS "removedWith"
    FROM (${milestoneViews('true', 'all')}) v JOIN milestones m ON m.account_id = $1 AND m.id = v.id ORDER BY v.id`,
  events: `
    SELECT e.milestone_id AS "milestoneId", ${MILESTONE_EVENT_VIEW} AS event
    FROM milestone_events e WHERE e.account_id = $1 ORDER BY e.milestone_id, e.ordinal`,
  reflections: `${reflectionViews('true', 'all')} ORDER BY r.id`,
  drafts: ofReflection('draft', draftViews('d.reflection_id = r.id')),
  revisions: ofReflection(
    'revision',
    `${revisionViews('v.reflection_id = r.id')} ORDER BY v.kept_at DESC, v.id DESC`,
  ),
  formerAddresses: `
    SELECT a.reflection_id AS "reflectionId", json_agg(a.address ORDER BY a.address) AS addresses
    FROM former_addresses a WHERE a.account_id = $1 GROUP BY a.reflection_id ORDER BY a.reflection_id`,
  attachments: `
    SELECT v.*, ARRAY(
      SELECT json_build_object('reflectionId', u.reflection_id, 'address', u.address) FROM attachment_uses u
      WHERE u.account_id = $1 AND u.attachment_id = v.id ORDER BY u.reflection_id, u.address
    ) AS uses
    FROM (${attachmentViews('true')}) v ORDER BY v.id`,
  imports: importViews('true'),
  sourceFiles: `
    SELECT s.name AS path, s.size, encode(s.fingerprint, 'hex') AS sha256, s.encoding,
           s.reflection_id AS "reflectionId", s.attachment_id AS "attachmentId", s.run_id AS "importId"
    FROM source_files s WHERE s.account_id = $1 ORDER BY s.path`,
  studySessions: `${studySessionViews('true', 'all')} ORDER BY s.id`,
  readings: `${readingViews('true', 'all')} ORDER BY r.id`,
  decisions: `${decisionViews('true', 'all')} ORDER BY d.id`,
  pivots: `
    SELECT v.*, p.stance
    FROM (${pivotViews('true', 'all')}) v JOIN pivots p ON p.account_id = $1 AND p.id = v.id ORDER BY v.id`,
  reviews: `${reviewRecords('true', 'all')} ORDER BY w.id`,
};

function ofReflection(name: string, views: string): string {
  return `
    SELECT r.id AS "reflectionId", row_to_json(one) AS ${name}
    FROM reflections r CROSS JOIN LATERAL (${views}) one
    WHERE r.account_id = $1 ORDER BY r.id`;
}
