import type { RouteRecordRaw } from 'vue-router';

export const importRoutes: RouteRecordRaw[] = [
  { path: '/import', name: 'bring', component: () => import('./pages/BringPage.vue') },
  { path: '/import/:id', name: 'import', component: () => import('./pages/ImportPage.vue'), props: true },
];
