import type { RouteRecordRaw } from 'vue-router';

export const reviewRoutes: RouteRecordRaw[] = [
  { path: '/reviews', name: 'reviews', component: () => import('./pages/ReviewsPage.vue') },
  { path: '/reviews/new', name: 'review-new', component: () => import('./pages/ReviewNewPage.vue') },
  { path: '/reviews/:id', name: 'review', component: () => import('./pages/ReviewPage.vue'), props: true },
];
