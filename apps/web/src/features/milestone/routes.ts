import type { RouteRecordRaw } from 'vue-router';

export const milestoneRoutes: RouteRecordRaw[] = [
  {
    path: '/milestones/new',
    name: 'milestone-new',
    component: () => import('./pages/MilestoneNewPage.vue'),
  },
  {
    path: '/milestones/:id',
    name: 'milestone',
    component: () => import('./pages/MilestonePage.vue'),
    props: true,
  },
  {
    path: '/milestones/:id/edit',
    name: 'milestone-edit',
    component: () => import('./pages/MilestoneEditPage.vue'),
    props: true,
  },
];
