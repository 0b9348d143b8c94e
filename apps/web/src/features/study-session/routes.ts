import type { RouteRecordRaw } from 'vue-router';

export const studySessionRoutes: RouteRecordRaw[] = [
  { path: '/study', name: 'study', component: () => import('./pages/StudyPage.vue') },
  { path: '/study/fill', name: 'study-fill', component: () => import('./pages/FillPage.vue') },
];
