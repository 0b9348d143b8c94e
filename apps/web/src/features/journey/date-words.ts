import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { formatDate } from '@ullim/types/honest-date/format';
import { useStanding } from '@/features/honest-date/standing';

/** Honest dates in the reader's language and calendar; nothing for no date. */
export function useDateWords() {
  const standing = useStanding();
  return (date: HonestDate | null): string =>
    date === null ? '' : formatDate(date, standing.value.locale, standing.value.calendar);
}
