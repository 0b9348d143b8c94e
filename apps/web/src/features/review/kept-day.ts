import { useMe } from '@/features/account/queries';
import { formatInstantDay } from '@/lib/instant';
import { useLocale } from '@/lib/locale';

/** The day on which something was kept, where the person is. */
export function useKeptDay() {
  const me = useMe();
  const { locale } = useLocale();
  return (instant: string) => formatInstantDay(instant, locale.value, me.data.value?.timeZone);
}
