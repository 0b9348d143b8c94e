import type { Option } from '@/ui/option';

/** Every zone the browser knows, found by its name or by what the language calls it ("한국 시간 · Asia/Seoul"). */
export function timeZones(locale: string, chosen: string, now: Date): Option[] {
  const names = new Set([chosen, 'UTC', ...Intl.supportedValuesOf('timeZone')]);
  return [...names].sort().map((zone) => timeZone(zone, locale, now));
}

export function timeZone(zone: string, locale: string, now: Date): Option {
  const spoken = part(zone, locale, 'longGeneric', now);
  return {
    value: zone,
    label: spoken && spoken !== zone ? `${zone.replaceAll('_', ' ')} · ${spoken}` : zone,
    hint: part(zone, 'en', 'shortOffset', now),
  };
}

/** Undefined for a zone that this browser does not know; the server may know more of them. */
function part(
  timeZone: string,
  locale: string,
  timeZoneName: 'longGeneric' | 'shortOffset',
  now: Date,
): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(now);
    return parts.find(({ type }) => type === 'timeZoneName')?.value;
  } catch {
    return undefined;
  }
}
