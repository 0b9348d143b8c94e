import { v7 as newId } from 'uuid';
import type { RouteRecordRaw } from 'vue-router';

/** A new text has its address from the first moment, so that loading the page again finds it. */
export const deskRoutes: RouteRecordRaw[] = [
  {
    path: '/reflections/new',
    name: 'reflection-new',
    redirect: (to) => ({
      name: 'reflection-edit',
      params: { id: newId() },
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
