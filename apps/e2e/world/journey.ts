import type { BrowserContext } from '@playwright/test';
import type { GoalView, NewGoal } from '@ullim/types/goal';
import type { SampleView } from '@ullim/types/journey';
import type { NewDetails } from '@ullim/types/milestone-details';
import type { MilestoneView, NewMilestone } from '@ullim/types/milestone';
import type { NewReflection, ReflectionView } from '@ullim/types/reflection';
import { v7 as newId } from 'uuid';
import { api } from './api.js';

/** What stories begin with when they are not about making it. */
export const addGoal = (context: BrowserContext, goal: Partial<NewGoal> = {}) =>
  api<GoalView>(context, 'post', '/goals', { id: newId(), name: '자연어처리', since: '2021-41', ...goal });

export const addMilestone = (
  context: BrowserContext,
  milestone: Partial<Omit<NewMilestone, 'details'>> & { details?: NewDetails } = {},
) =>
  api<MilestoneView>(context, 'post', '/milestones', {
    id: newId(),
    title: '말뭉치와 통계',
    details: { kind: 'book' },
    ...milestone,
  });

export const addReflection = (context: BrowserContext, reflection: Partial<NewReflection> = {}) =>
  api<ReflectionView>(context, 'post', '/reflections', {
    id: newId(),
    title: '언어 먼저',
    body: '글을 읽는 기계가 궁금했다.',
    happenedOn: '2021-12-20',
    ...reflection,
  });

export const putSampleIn = (context: BrowserContext) => api<SampleView>(context, 'put', '/journey/sample');
