import type { RouteRecordRaw } from 'vue-router';

export const reflectionRoutes: RouteRecordRaw[] = [
  { path: '/reflections', name: 'reflections', component: () => import('./pages/ReflectionsPage.vue') },
  {
    path: '/reflections/:id',
    name: 'reflection',
    component: () => import('./pages/ReflectionPage.vue'),
    props: true,
  },
  {
    path: '/reflections/:id/revisions',
    name: 'reflection-revisions',
    component: () => import('./pages/RevisionsPage.vue'),
    props: true,
  },
];
