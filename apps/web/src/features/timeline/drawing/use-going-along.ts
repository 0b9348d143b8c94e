import { shallowRef } from 'vue';

/** It comes once there is a picture to be moved. Before that, and without a connection, each is worked out anew. */
export const along = shallowRef<typeof import('./going-along') | null>(null);

export function fetchAlong(): void {
  import('./going-along').then(
    (come) => (along.value = come),
    () => undefined,
  );
}
