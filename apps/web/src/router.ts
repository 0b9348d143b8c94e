import { useQueryCache } from '@pinia/colada';
import { nextTick } from 'vue';
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { meQuery } from '@/features/account/queries';
import { decisionRoutes } from '@/features/decision/routes';
import { deskRoutes } from '@/features/desk/routes';
import { goalRoutes } from '@/features/goal/routes';
import { homeRoutes } from '@/features/home/routes';
import { importRoutes } from '@/features/import/routes';
import { milestoneRoutes } from '@/features/milestone/routes';
import { onboardingRoutes } from '@/features/onboarding/routes';
import { pivotRoutes } from '@/features/pivot/routes';
import { reflectionRoutes } from '@/features/reflection/routes';
import { reviewRoutes } from '@/features/review/routes';
import { sessionRoutes } from '@/features/session/routes';
import { settingsRoutes } from '@/features/settings/routes';
import { studySessionRoutes } from '@/features/study-session/routes';
import { timelineRoutes } from '@/features/timeline/routes';
import { isProblem } from '@/lib/problem';
import { focusMain } from '@/shell/focus-main';

declare module 'vue-router' {
  interface RouteMeta {
    /** May be seen without an account. */
    open?: boolean;
    /** `plain`: the page stands alone, without navigation. */
    shell?: 'plain';
    /** The page uses the whole window, however wide (the river). */
    wide?: boolean;
  }
}

/** One line a feature: `...goalRoutes,`. */
const routes: RouteRecordRaw[] = [
  ...sessionRoutes,
  ...homeRoutes,
  ...goalRoutes,
  ...importRoutes,
  ...milestoneRoutes,
  ...reflectionRoutes,
  ...deskRoutes,
  ...decisionRoutes,
  ...pivotRoutes,
  ...onboardingRoutes,
  ...reviewRoutes,
  ...settingsRoutes,
  ...studySessionRoutes,
  ...timelineRoutes,
  ...(import.meta.env.DEV
    ? [
        {
          path: '/kit',
          component: () => import('@/kit/KitPage.vue'),
          meta: { open: true, shell: 'plain' as const },
        },
      ]
    : []),
  {
    path: '/:path(.*)*',
    name: 'not-found',
    component: () => import('@/shell/NotFoundPage.vue'),
    meta: { open: true, shell: 'plain' },
  },
];

export const router = createRouter({
  history: createWebHistory(),
  routes,
  async scrollBehavior(to, from, saved) {
    if (to.path === from.path && !to.hash) return false;
    await nextTick();
    if (saved) return saved;
    return to.hash ? { el: to.hash, top: 72 } : { top: 0 };
  },
});

router.beforeEach(async (to) => {
  if (to.meta.open || (await isSignedIn())) return true;
  return { path: '/sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } };
});

router.afterEach(async (to, from) => {
  if (from.matched.length === 0 || to.path === from.path || to.hash) return;
  await nextTick();
  focusMain();
});

/** Only a clear "nobody" sends a person away; a dead network does not, the shell says what is wrong. */
async function isSignedIn(): Promise<boolean> {
  const cache = useQueryCache();
  const entry = cache.ensure(meQuery);
  const state = await cache.refresh(entry).catch(() => entry.state.value);
  return !isProblem(state.error) || state.error.status !== 401;
}
