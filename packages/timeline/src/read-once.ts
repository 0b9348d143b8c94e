import type { HonestDate } from '@ullim/types/honest-date/edtf';

/** Reads dates; one that comes again is read once. Thousands of things have few dates between them. */
export function readOnce<Read>(read: (date: HonestDate) => Read): (date: HonestDate) => Read {
  const known = new Map<HonestDate, Read>();
  return (date) => {
    let of = known.get(date);
    if (of === undefined) known.set(date, (of = read(date)));
    return of;
  };
}
