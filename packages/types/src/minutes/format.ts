import type { Locale } from '../account.js';

/** "1시간 30분", "45분"; "1 h 30 min", "45 min". `understandMinutes` reads it back. */
export function formatMinutes(minutes: number, locale: Locale): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const [hour, minute] = locale === 'ko' ? ['시간', '분'] : [' h', ' min'];
  const parts = [hours > 0 && `${hours}${hour}`, (rest > 0 || hours === 0) && `${rest}${minute}`];
  return parts.filter(Boolean).join(' ');
}
