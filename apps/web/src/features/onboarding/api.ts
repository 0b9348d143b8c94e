import type { GoalView, NewGoal } from '@ullim/types/goal';
import type { z } from 'zod';
import { http } from '@/lib/http';

export const createFirstGoal = (goal: z.input<typeof NewGoal>) => http.post<GoalView>('/goals', goal);
