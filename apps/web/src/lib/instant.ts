const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 30],
];

/** Intl says "now" there, which is wrong of what is over. */
const JUST_NOW: Record<string, string> & { en: string } = { ko: '방금', en: 'just now' };

/** "3초 전", "2 hours ago"; from thirty days on the day itself. Instants are ISO strings with a zone. */
export function formatAgo(instant: string, now: Date, locale: string, timeZone?: string): string {
  let passed = Math.max(0, Math.floor((now.getTime() - new Date(instant).getTime()) / 1000));
  if (passed === 0) return JUST_NOW[locale] ?? JUST_NOW.en;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, size] of STEPS) {
    if (passed < size) return relative.format(-passed, unit);
    passed = Math.floor(passed / size);
  }
  return formatInstantDay(instant, locale, timeZone);
}

/** "2021년 12월 26일", "26 December 2021", in the account's time zone when given, else the browser's. */
export function formatInstantDay(instant: string, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(writing(locale), {
    dateStyle: 'long',
    ...(timeZone && { timeZone }),
  }).format(new Date(instant));
}

/** "2021년 12월 26일 오후 3:04", for titles and history. */
export function formatInstant(instant: string, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(writing(locale), {
    dateStyle: 'long',
    timeStyle: 'short',
    ...(timeZone && { timeZone }),
  }).format(new Date(instant));
}

/** "12월 26일", "26 December", of a day such as 2021-12-26. */
export const formatDayOfYear = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(writing(locale), { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  );

/** The English here writes the day first, as honest dates do. */
const writing = (locale: string) => (locale === 'en' ? 'en-GB' : locale);
