import type { RouteRecordRaw } from 'vue-router';
import { nameNewText } from './new-text';

/** A new text has its address from the first moment, so that loading the page again finds it. */
export const deskRoutes: RouteRecordRaw[] = [
  {
    path: '/reflections/new',
    name: 'reflection-new',
    redirect: (to) => ({
      name: 'reflection-edit',
      params: { id: nameNewText() },
      query: { ...to.query, fresh: '1' },
    }),
  },
  {
    path: '/reflections/:id/edit',
    name: 'reflection-edit',
    component: () => import('./pages/DeskPage.vue'),
    props: true,
    meta: { shell: 'plain' },
  },
];
