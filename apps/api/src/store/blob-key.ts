/** Two levels of folders, so that none of them holds more than a few thousand names. */
export function placeOf(key: string): string[] {
  if (!isKey(key)) throw new Error('A key of the store is a SHA-256 in small hexadecimal letters.');
  return [key.slice(0, 2), key.slice(2, 4), key];
}

/** Nothing else becomes a path: not "..", not a name from outside. */
export const isKey = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
