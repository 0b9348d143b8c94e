import { useQueryCache } from '@pinia/colada';
import type { RouteRecordRaw } from 'vue-router';
import { timelineQuery } from './queries';

export const timelineRoutes: RouteRecordRaw[] = [
  {
    path: '/journey',
    name: 'journey',
    component: () => import('./pages/JourneyPage.vue'),
    beforeEnter: askForTimeline,
    meta: { wide: true },
  },
];

/** The journey is on its way while the page is; what fails is asked for again, and told, by the page. */
function askForTimeline(): void {
  const cache = useQueryCache();
  cache.refresh(cache.ensure(timelineQuery)).catch(() => undefined);
}
