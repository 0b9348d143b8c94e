import type { GoalView, Stance } from '@ullim/types/goal';
import { DYES } from '@ullim/types/goal';
import type { Evidence } from '@ullim/types/evidence';
import type { Kind } from '@ullim/types/milestone-details';
import type { MilestoneView, Status } from '@ullim/types/milestone';
import type { ReflectionSummary } from '@ullim/types/reflection';
import type { DecisionView } from '@ullim/types/decision';
import type { Fate, PivotView } from '@ullim/types/pivot';
import type { Level, ReadingView } from '@ullim/types/resonance-reading';
import type { ReviewSummary } from '@ullim/types/review';
import type { TimelineView } from '@ullim/types/timeline';
import { appWords } from './app-words.fixture.js';
import { estimateWidth } from './estimate-width.js';
import { readJourney } from './journey/journey.js';
import { layOut, type LayoutOptions } from './layout.js';
import type { Ink } from './paint/ink.js';
import type { Scene } from './scene.js';
import { fitAll } from './time/window.js';

export const id = (number: number) => `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const stored = (number: number) => ({
  id: id(number),
  createdAt: '2021-12-26T00:00:00Z',
  removedAt: null,
  version: 1,
});

export function aGoal(number: number, name: string, spells: [Stance, string][]): GoalView {
  return {
    ...stored(number),
    name,
    why: '',
    dye: DYES[number % DYES.length]!,
    position: number,
    spells: spells.map(([stance, period], index) => ({
      id: id(number * 1000 + index),
      stance,
      period,
      reason: null,
      pivotId: null,
    })),
    milestones: { planned: 0, under_way: 0, done: 0, set_aside: 0 },
    sample: false,
  };
}

type Dates = Partial<Pick<MilestoneView, 'planned' | 'firstPlanned' | 'actual' | 'goalId' | 'evidence'>>;

export function aMilestone(
  number: number,
  title: string,
  kind: Kind,
  status: Status,
  dates: Dates = {},
): MilestoneView {
  return {
    ...stored(number),
    goalId: null,
    parentId: null,
    title,
    note: '',
    status,
    details: { kind } as MilestoneView['details'],
    planned: null,
    firstPlanned: null,
    actual: null,
    amount: null,
    evidence: [],
    setAsideReason: null,
    position: number,
    sample: false,
    ...dates,
  };
}

export function aReflection(
  number: number,
  title: string,
  happenedOn: string,
  goalIds: string[] = [],
): ReflectionSummary {
  const writtenAt = '2021-12-26T00:00:00Z';
  return {
    ...stored(number),
    title,
    excerpt: '',
    happenedOn,
    writtenAt,
    keptAt: writtenAt,
    goalIds,
    milestoneIds: [],
    drafts: 0,
    sample: false,
  };
}

export function aReading(number: number, goalId: string, level: Level, on: string): ReadingView {
  return {
    ...stored(number),
    ...{ milestoneId: null, reflectionId: null, reviewId: null },
    goalId,
    level,
    sentence: null,
    on,
    sample: false,
  };
}

export function aPivot(
  number: number,
  from: [string, Fate][],
  toGoalId: string,
  on: string,
  words: Partial<PivotView> = {},
): PivotView {
  return {
    ...stored(number),
    toGoalId,
    from: from.map(([goalId, fate]) => ({ goalId, fate })),
    on,
    reason: '',
    carriesOver: '',
    decisionId: null,
    reflectionId: null,
    sample: false,
    ...words,
  };
}

export function aDecision(
  number: number,
  question: string,
  goalIds: string[],
  choice: Partial<NonNullable<DecisionView['choice']>> | null = null,
  constraints: [string, string][] = [],
): DecisionView {
  const options = ['하나', '다른 하나'].map((label, index) => ({
    id: id(number * 100 + index),
    label,
    speaksFor: '',
    speaksAgainst: '',
    goalId: null,
  }));
  return {
    ...stored(number),
    question,
    goalIds,
    options,
    constraints: constraints.map(([words, period], index) => ({
      id: id(number * 100 + 50 + index),
      words,
      period,
    })),
    choice: choice && {
      optionId: options[0]!.id,
      reason: '',
      expectation: '',
      decidedOn: '2021-12-26',
      lookBackOn: null,
      writtenAt: '2021-12-26T00:00:00Z',
      ...choice,
    },
    postponedTo: null,
    outcome: null,
    thoughts: [],
    sample: false,
  };
}

export function aReview(number: number, period: string): ReviewSummary {
  const keptAt = '2021-12-26T00:00:00Z';
  return { ...stored(number), period, keptAt, reflectionId: null, sample: false };
}

export function aJourney(parts: Partial<TimelineView> = {}): TimelineView {
  return {
    ...{ today: '2021-12-26', calendar: 'kr', goals: [], milestones: [], reflections: [] },
    ...{ readings: [], decisions: [], pivots: [], reviews: [], study: [] },
    ...parts,
  };
}

export const firstPlace: Evidence = { id: id(900), type: 'rank', value: 1, of: 38, board: 'public' };
export const gradeOf = (value: string): Evidence => ({ id: id(901), type: 'grade', value, scale: '4.5' });

export const WORDS = appWords('ko');

export function sceneOf(view: TimelineView, options: Partial<LayoutOptions> = {}): Scene {
  const journey = readJourney(view);
  return layOut(journey, {
    window: fitAll(journey),
    size: { width: 1280, height: 640 },
    orientation: 'right',
    words: options.locale ? appWords(options.locale) : WORDS,
    locale: 'ko',
    measure: estimateWidth,
    ...options,
  });
}

const dye = { mark: '#4a62c8', text: '#435ab8', tint: '#d5e2ff' };
export const INK: Ink = {
  paper: '#f6f7f4',
  sunk: '#edefea',
  ink: '#18211f',
  ink2: '#4a5552',
  ink3: '#616b67',
  line: '#d9ddd7',
  line2: '#7f8a86',
  dyes: Object.fromEntries(DYES.map((name) => [name, dye])) as Ink['dyes'],
  fonts: { sans: "'Pretendard Variable', sans-serif", serif: "'Gowun Batang', serif" },
};
