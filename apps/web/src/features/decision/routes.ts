import type { RouteRecordRaw } from 'vue-router';

export const decisionRoutes: RouteRecordRaw[] = [
  { path: '/decisions', name: 'decisions', component: () => import('./pages/DecisionsPage.vue') },
  { path: '/decisions/new', name: 'decision-new', component: () => import('./pages/DecisionNewPage.vue') },
  {
    path: '/decisions/:id',
    name: 'decision',
    component: () => import('./pages/DecisionPage.vue'),
    props: true,
  },
  {
    path: '/decisions/:id/edit',
    name: 'decision-edit',
    component: () => import('./pages/DecisionEditPage.vue'),
    props: true,
  },
];
