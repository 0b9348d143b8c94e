/** Longer ones are no address that anybody linked to. */
const LONGEST = 600;
/** With percent signs: three letters for a byte, and up to four bytes for a letter. */
const LONGEST_TRAVELLING = 12 * LONGEST;

/**
 * One form for the addresses that a server answers alike: with its letters, without `?` and `#`, `.html`, `index.html`
 * and the slash at its end; of another site `//host/path`. Null: it is none.
 */
export function plainAddress(address: string): string | null {
  if (address.length > LONGEST_TRAVELLING) return null;
  const whole = decoded(address.replace(/[?#].*$/s, ''))
    .normalize('NFC')
    .trim();
  const [, host, path] = /^(?:https?:)?\/\/([^/]+)(.*)$/is.exec(whole) ?? [];
  const plain =
    host === undefined ? plainPath(whole) : `//${host.toLowerCase()}${plainPath(path!).replace(/^\/$/, '')}`;
  return plain === '' || plain.length > LONGEST || NOT_IN_ADDRESSES.test(plain) ? null : plain;
}

/** No database holds these in an address. */
export const NOT_IN_ADDRESSES = /[\p{Cc}\p{Surrogate}]/u;

function plainPath(path: string): string {
  const alone = path
    .replace(/\/{2,}/g, '/')
    .replace(/(^|\/)index\.html?$/i, '$1')
    .replace(/(.)\.html?$/i, '$1');
  return alone.length > 1 ? alone.replace(/\/$/, '') : alone;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
