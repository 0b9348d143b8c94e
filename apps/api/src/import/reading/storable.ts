const UNSTORABLE = /[\0\p{Surrogate}]/gu;
const LONGEST = 300;

/** A short text that PostgreSQL holds, of whatever stood in a file. */
export function storable(text: string): string {
  const clean = text.replace(UNSTORABLE, '\ufffd');
  return clean.length <= LONGEST ? clean : `${clean.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
}
