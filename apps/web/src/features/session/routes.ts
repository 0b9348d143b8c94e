import { useQueryCache } from '@pinia/colada';
import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router';
import { meQuery } from '@/features/account/queries';
import { nextOf } from './next';
import { registrationQuery } from './queries';

const meta = { open: true, shell: 'plain' } as const;

export const sessionRoutes: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./pages/SignInPage.vue'),
    meta,
    beforeEnter: [goOnWhenSignedIn, foundWhenFirst],
  },
  {
    path: '/sign-up',
    name: 'sign-up',
    component: () => import('./pages/SignUpPage.vue'),
    meta,
    beforeEnter: goOnWhenSignedIn,
  },
];

async function goOnWhenSignedIn(to: RouteLocationNormalized) {
  const cache = useQueryCache();
  const state = await cache.refresh(cache.ensure(meQuery)).catch(() => null);
  return state?.status !== 'success' || nextOf(to.query['next']);
}

/** Where nobody has an account yet, there is nobody to sign in: the first visitor founds this Ullim. */
async function foundWhenFirst(to: RouteLocationNormalized) {
  const cache = useQueryCache();
  const state = await cache.refresh(cache.ensure(registrationQuery)).catch(() => null);
  return !state?.data?.first || { name: 'sign-up', query: to.query };
}
