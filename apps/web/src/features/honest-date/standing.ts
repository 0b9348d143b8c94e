import type { Calendar, Locale } from '@ullim/types/account';
import { writeDay, type Day } from '@ullim/types/honest-date/day';
import { computed, type ComputedRef } from 'vue';
import { useMe } from '@/features/account/queries';
import { useLocale } from '@/lib/locale';

/** Where a person stands in time: what "last year" is measured from, and what a semester is. */
export type Standing = { today: Day; calendar: Calendar; locale: Locale };

/** The account's; until it is there, the browser's. */
export function useStanding(): ComputedRef<Standing> {
  const me = useMe();
  const { locale } = useLocale();
  return computed(() => ({
    today: me.data.value?.today ?? browserToday(),
    calendar: me.data.value?.calendar ?? (locale.value === 'ko' ? 'kr' : 'plain'),
    locale: locale.value,
  }));
}

function browserToday(): Day {
  const now = new Date();
  return writeDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
