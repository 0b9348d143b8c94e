import type { RouteRecordRaw } from 'vue-router';

export const pivotRoutes: RouteRecordRaw[] = [
  { path: '/pivots/new', name: 'pivot-new', component: () => import('./pages/PivotNewPage.vue') },
  { path: '/pivots/:id', name: 'pivot', component: () => import('./pages/PivotPage.vue'), props: true },
];
