import { z } from 'zod';
import { Me } from './account.js';
import { AttachmentView } from './attachment.js';
import { DecisionView } from './decision.js';
import { GoalView } from './goal.js';
import { Id, Instant } from './identity.js';
import { ImportView } from './import.js';
import { MilestoneEventView } from './milestone-event.js';
import { MilestoneView } from './milestone.js';
import { Arrival, PivotView } from './pivot.js';
import { DraftView, ReflectionView } from './reflection.js';
import { ReadingView } from './resonance-reading.js';
import { AnswerView, ReviewFacts, ReviewSummary } from './review.js';
import { RevisionView } from './revision.js';
import { StudySessionView } from './study-session.js';

/** With the goal it went to the bin with, which brings it back. */
const ExportedMilestone = MilestoneView.extend({ removedWith: Id.nullable() });

/** With the stance it leads to, which an undone one has no spell to tell of. */
const ExportedPivot = PivotView.extend({ stance: Arrival });

/** What was found is there once it is kept. */
const ExportedReview = ReviewSummary.extend({
  answers: z.array(AnswerView),
  facts: ReviewFacts.nullable(),
});

/** Where it is shown. Its bytes are at its address. */
const ExportedAttachment = AttachmentView.extend({
  uses: z.array(z.strictObject({ reflectionId: Id, address: z.string() })),
});

/** A file of a blog that came in. Its bytes leave with the folder (`GET /api/journey/jekyll`). */
const ExportedSourceFile = z.strictObject({
  path: z.string(),
  size: z.int(),
  sha256: z.hex().length(64),
  encoding: z.string().nullable(),
  reflectionId: Id.nullable(),
  attachmentId: Id.nullable(),
  importId: Id,
});

/** Everything of one journey, removed things and the links to them included, as one document. */
export const JourneyExport = z.strictObject({
  schema: z.literal(1),
  exportedAt: Instant,
  account: Me,
  goals: z.array(GoalView),
  milestones: z.array(ExportedMilestone),
  events: z.array(z.strictObject({ milestoneId: Id, event: MilestoneEventView })),
  reflections: z.array(ReflectionView),
  drafts: z.array(z.strictObject({ reflectionId: Id, draft: DraftView })),
  revisions: z.array(z.strictObject({ reflectionId: Id, revision: RevisionView })),
  formerAddresses: z.array(z.strictObject({ reflectionId: Id, addresses: z.array(z.string()) })),
  attachments: z.array(ExportedAttachment),
  imports: z.array(ImportView),
  sourceFiles: z.array(ExportedSourceFile),
  studySessions: z.array(StudySessionView),
  readings: z.array(ReadingView),
  decisions: z.array(DecisionView),
  pivots: z.array(ExportedPivot),
  reviews: z.array(ExportedReview),
});
export type JourneyExport = z.infer<typeof JourneyExport>;

/** How much of the sample is in the journey now. */
export const SampleView = z.strictObject({
  goals: z.int(),
  milestones: z.int(),
  reflections: z.int(),
  studySessions: z.int(),
  readings: z.int(),
  decisions: z.int(),
  pivots: z.int(),
  reviews: z.int(),
});
export type SampleView = z.infer<typeof SampleView>;
