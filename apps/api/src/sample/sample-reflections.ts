import type { GoalKey, MilestoneKey, ReflectionKey } from './sample-words.js';

export type SampleReflection = {
  key: ReflectionKey;
  happenedOn: string;
  writtenAt: string;
  milestones: MilestoneKey[];
  goals: GoalKey[];
};

export const SAMPLE_REFLECTIONS: SampleReflection[] = [
  {
    key: 'press',
    happenedOn: '2021-01',
    writtenAt: '2021-01-12T14:20:00Z',
    milestones: ['firstSite'],
    goals: ['web'],
  },
  {
    key: 'quiet',
    happenedOn: '2021-05-24',
    writtenAt: '2021-05-24T13:05:00Z',
    milestones: ['club'],
    goals: ['web'],
  },
  {
    key: 'guessing',
    happenedOn: '2021-22',
    writtenAt: '2021-08-03T11:40:00Z',
    milestones: ['titanic'],
    goals: ['learning'],
  },
  {
    key: 'languageFirst',
    happenedOn: '2021-08',
    writtenAt: '2021-08-29T12:10:00Z',
    milestones: [],
    goals: ['learning', 'language'],
  },
  {
    key: 'counting',
    happenedOn: '2021-12~',
    writtenAt: '2021-12-19T10:30:00Z',
    milestones: ['spamFilter', 'machineLearning'],
    goals: ['learning', 'language'],
  },
  {
    key: 'halfway',
    happenedOn: '2021-12-26',
    writtenAt: '2021-12-26T11:13:00Z',
    milestones: ['researcher'],
    goals: ['language', 'vision'],
  },
];
