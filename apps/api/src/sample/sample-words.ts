import type { Locale } from '@ullim/types/account';
import { english } from './sample-words.en.js';
import { korean } from './sample-words.ko.js';
import type { TurningWords } from './sample-turning-words.js';

export type GoalKey = 'web' | 'learning' | 'language' | 'vision';
export type MilestoneKey =
  | 'firstSite'
  | 'bookingBoard'
  | 'club'
  | 'serverLectures'
  | 'webBook'
  | 'titanic'
  | 'certificate'
  | 'probabilityBook'
  | 'machineLearning'
  | 'deepLearning'
  | 'spamFilter'
  | 'researcher'
  | 'seminar'
  | 'languageLectures'
  | 'wordVectors'
  | 'attention'
  | 'corpusBook'
  | 'oneMoreYear'
  | 'visionPapers'
  | 'visionLectures'
  | 'chooseField'
  | 'readingEnglish';
export type ReflectionKey = 'press' | 'quiet' | 'guessing' | 'languageFirst' | 'counting' | 'halfway';
export type DecisionKey = 'bookFirst' | 'languageFirst' | 'oneYear';
export type PivotKey = 'toLearning' | 'toLanguage';
export type ReviewKey = 'firstTerm' | 'secondTerm';
export type ReadingKey = 'webFull' | 'webQuiet' | 'learningFull' | 'learningTired' | 'visionCloser';
export type StudyKey = 'stillThere' | 'oneFeature' | 'byHand' | 'particles';

/** The sample journey in one language. It names no year, since its dates move with the reader's. */
export type SampleWords = {
  goals: Record<GoalKey, { name: string; why: string }>;
  webSetAside: string;
  milestones: Record<MilestoneKey, { title: string; note?: string }>;
  setAside: { webBook: string; probabilityBook: string };
  details: {
    school: string;
    lab: string;
    online: string;
    founder: string;
    researcher: string;
    publisher: string;
    examiner: string;
  };
  accuracy: string;
  repository: string;
  lectureNotes: string;
  reflections: Record<ReflectionKey, { title: string; body: string }>;
  turning: TurningWords;
};

export const wordsOf = (locale: Locale): SampleWords => (locale === 'ko' ? korean : english);
