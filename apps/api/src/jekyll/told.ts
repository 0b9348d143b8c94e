import type { Me } from '@ullim/types/account';
import type { DecisionView } from '@ullim/types/decision';
import type { GoalView } from '@ullim/types/goal';
import type { JourneyExport } from '@ullim/types/journey';
import type { MilestoneView } from '@ullim/types/milestone';
import type { PivotView } from '@ullim/types/pivot';

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
};

export type ToldText = ToldHead & {
  frontMatter: string;
  body: string;
  goalIds: string[];
  milestoneIds: string[];
  writtenAt: string;
};

/** A file that leaves, made when its turn comes. */
export type LeavingFile = { path: string; bytes: Uint8Array; modifiedAt: string };

/** What a blog cannot say, or what a person should look at before they build it; `detail` names it. */
export type Untold = {
  path: string;
  what: 'front_matter' | 'link' | 'liquid' | 'page_taken';
  detail: string;
};
