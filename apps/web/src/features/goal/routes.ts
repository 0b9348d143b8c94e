import type { RouteRecordRaw } from 'vue-router';

export const goalRoutes: RouteRecordRaw[] = [
  { path: '/goals', name: 'goals', component: () => import('./pages/GoalsPage.vue') },
  { path: '/goals/:id', name: 'goal', component: () => import('./pages/GoalPage.vue'), props: true },
];
