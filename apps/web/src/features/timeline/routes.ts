import type { RouteRecordRaw } from 'vue-router';

export const timelineRoutes: RouteRecordRaw[] = [
  {
    path: '/journey',
    name: 'journey',
    component: () => import('./pages/JourneyPage.vue'),
    meta: { wide: true },
  },
];
