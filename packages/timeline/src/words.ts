import type { Kind } from '@ullim/types/milestone-details';
import type { Stance } from '@ullim/types/goal';

/** Every word the drawing needs and dates do not give: this package speaks no language. */
export type Words = {
  today: string;
  /** The place of milestones without dates. */
  sometime: string;
  /** The lane of what belongs to no goal. */
  noGoal: string;
  reflection: string;
  decision: string;
  /** The day on which one will look back on a decision, and the day on which one did. */
  look_back: string;
  outcome: string;
  pivot: string;
  review: string;
  /** Stands for an empty title. */
  untitled: string;
  kinds: Record<Kind, string>;
  stances: Record<Stance, string>;
  /** "1위" */
  rank: (place: number) => string;
  /** "가져간 것: 데이터를 다루던 손" */
  carriedOver: (what: string) => string;
  /** What was expected, in quotation marks. */
  quoted: (words: string) => string;
  /** "공부 12시간": under hours of study that nothing else is told of. */
  studied: (length: string) => string;
  /** "1월에서 옮김": beside the outline of a plan's old place. */
  movedFrom: (date: string) => string;
};
