/** The instant at which clocks show this, at an offset in minutes or in an IANA zone (UTC when there is no such zone). */
export function instantAt(day: string, time: string, zone: number | string): string {
  const shown = Date.parse(`${day}T${time}Z`);
  const minutes = typeof zone === 'number' ? zone : offsetIn(zone, shown);
  return new Date(shown - minutes * 60_000).toISOString();
}

/** The day on which an instant falls in a zone. */
export function dayIn(zone: string, instant: string): string {
  return clockIn(zone, instant).slice(0, 10);
}

/** What clocks show in a zone: `2021-12-26T20:13:00`. */
export function clockIn(zone: string, instant: string): string {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(zone, at) * 60_000).toISOString().slice(0, 19);
}

/** Asked twice, since the offset depends on the instant that depends on the offset. */
function offsetIn(zone: string, shown: number): number {
  return offsetAt(zone, shown - offsetAt(zone, shown) * 60_000);
}

function offsetAt(zone: string, at: number): number {
  const name = clockOf(zone)
    ?.formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const clocks = new Map<string, Intl.DateTimeFormat | null>();

function clockOf(zone: string): Intl.DateTimeFormat | null {
  if (!clocks.has(zone)) clocks.set(zone, newClock(zone));
  return clocks.get(zone)!;
}

function newClock(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}
