import { useNow } from '@vueuse/core';
import { computed, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue';
import { useLocale, type Locale } from './locale';
import { formatAgo } from './instant';

/** "3초 전", kept true while the component lives. */
export function useAgo(instant: MaybeRefOrGetter<string>): ComputedRef<string> {
  const now = useNow({ interval: 1000 });
  const { locale } = useLocale();
  return computed(() => formatAgo(toValue(instant), now.value, locale.value satisfies Locale));
}
