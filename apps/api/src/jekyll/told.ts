import type { Readable } from 'node:stream';
import type { Me } from '@ullim/types/account';
import type { DecisionView } from '@ullim/types/decision';
import type { GoalView } from '@ullim/types/goal';
import type { JourneyExport } from '@ullim/types/journey';
import type { MilestoneView } from '@ullim/types/milestone';
import type { PivotView } from '@ullim/types/pivot';
import type { Around } from '@ullim/jekyll/post/read';

/** What a folder tells of a journey beside its texts: all that is not in the bin. */
export type ToldJourney = {
  account: Me;
  goals: GoalView[];
  milestones: MilestoneView[];
  decisions: DecisionView[];
  pivots: PivotView[];
  reviews: JourneyExport['reviews'];
};

/** What has to be known of every text before the first one leaves. */
export type ToldHead = {
  id: string;
  /** Of a text not yet kept that lies beside the one of its reflection; null for that one itself. */
  desk: string | null;
  title: string;
  excerpt: string;
  happenedOn: string;
  draft: boolean;
  /** Of its reflection. */
  version: number;
  /** Its front matter asks Jekyll not to build it. */
  unpublished: boolean;
};

export type ToldText = ToldHead & {
  frontMatter: string;
  body: string;
  goalIds: string[];
  milestoneIds: string[];
  writtenAt: string;
  /** The file it came in as. */
  came: CameFile | null;
};

/** A post as it came in, and how it was read. */
export type CameFile = {
  bytes: Buffer;
  encoding: string;
  modifiedAt: string | null;
  around: Around;
  /** A fingerprint of what it said then. */
  said: Buffer;
};

/** A file that came in, without its bytes. */
export type SourceHead = {
  id: string;
  /** As it was written where it came from. */
  name: string;
  reflectionId: string | null;
  /** It lay among the drafts of its blog. */
  draft: boolean;
  modifiedAt: string | null;
  sha256: string;
  size: number;
  /** The attachment that it is shown as. */
  attachmentId: string | null;
  /** Where its bytes lie in the store; null when they lie in the database. */
  blob: string | null;
};

export type ToldAttachment = {
  id: string;
  name: string;
  type: string;
  bytes: number;
  key: string;
  createdAt: string;
};

/** A file that leaves, made when its turn comes. */
export type LeavingFile = { path: string; content: Uint8Array | Readable; modifiedAt: string };

/** What a blog cannot say, or what a person should look at before they build it; `detail` names it. */
export type Untold = {
  path: string;
  what: 'front_matter' | 'link' | 'liquid' | 'encoding' | 'page_taken' | 'missing_file';
  detail: string;
};
