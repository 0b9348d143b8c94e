import { Account } from '../account/account.entity.js';
import { Goal } from '../goal/goal.entity.js';
import { GoalSpell } from '../goal/goal-spell.entity.js';
import { Reflection } from '../reflection/reflection.entity.js';
import { FormerAddress } from '../reflection/former-address.entity.js';
import { FormerLinkRow } from '../reflection/former-link.entity.js';
import { ReflectionDraft } from '../reflection/reflection-draft.entity.js';
import { ReflectionGoal } from '../reflection/reflection-goal.entity.js';
import { ReflectionMention } from '../reflection/reflection-mention.entity.js';
import { ReflectionMilestone } from '../reflection/reflection-milestone.entity.js';
import { ReflectionRevision } from '../reflection/reflection-revision.entity.js';
import { Attachment } from '../attachment/attachment.entity.js';
import { AttachmentUseRow } from '../attachment/attachment-use.entity.js';
import { AttachmentVariant } from '../attachment/attachment-variant.entity.js';
import { EvidenceRow } from '../milestone/evidence.entity.js';
import { MilestoneEvent } from '../milestone/milestone-event.entity.js';
import { Milestone } from '../milestone/milestone.entity.js';
import { ImportFile } from '../import/import-file.entity.js';
import { ImportRun } from '../import/import-run.entity.js';
import { SourceFile } from '../import/source-file.entity.js';
import { Session } from '../session/session.entity.js';
import { StudySession } from '../study-session/study-session.entity.js';
import { ResonanceReading } from '../resonance/resonance-reading.entity.js';
import { Decision } from '../decision/decision.entity.js';
import { DecisionOption } from '../decision/decision-option.entity.js';
import { DecisionGoal } from '../decision/decision-goal.entity.js';
import { DecisionConstraint } from '../decision/decision-constraint.entity.js';
import { DecisionThought } from '../decision/decision-thought.entity.js';
import { Pivot } from '../pivot/pivot.entity.js';
import { PivotDeparture } from '../pivot/pivot-departure.entity.js';
import { Review } from '../review/review.entity.js';

/** Every entity there is; a test holds them against the migrated schema. */
export const entities = [
  Account,
  Session,
  Goal,
  GoalSpell,
  Milestone,
  EvidenceRow,
  MilestoneEvent,
  Reflection,
  ReflectionMilestone,
  ReflectionGoal,
  ReflectionDraft,
  ReflectionRevision,
  ReflectionMention,
  FormerAddress,
  FormerLinkRow,
  Attachment,
  AttachmentVariant,
  AttachmentUseRow,
  StudySession,
  ResonanceReading,
  Decision,
  DecisionOption,
  DecisionGoal,
  DecisionConstraint,
  DecisionThought,
  Pivot,
  PivotDeparture,
  Review,
  ImportRun,
  ImportFile,
  SourceFile,
] as const;
