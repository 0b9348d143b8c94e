import type { LocationQueryValue } from 'vue-router';

/** Where a person was going when asked to sign in: a path of this app, or Home. Never another site. */
export function nextOf(next: LocationQueryValue | LocationQueryValue[] | undefined): string {
  const path = Array.isArray(next) ? next[0] : next;
  return path && /^\/(?![/\\])/.test(path) && !/[\\\p{Cc}]/u.test(path) && !ASKS_WHO.test(path) ? path : '/';
}

const ASKS_WHO = /^\/sign-(in|up)(?![\w-])/;
