import type { Locale } from '@/lib/locale';

/** "9월", "Sep": short, for the edge of a drawing. */
export const monthName = (month: number, locale: Locale, length: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' }).format(
    new Date(Date.UTC(2021, month - 1, 1)),
  );
