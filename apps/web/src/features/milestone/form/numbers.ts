/** A typed number: null for nothing, NaN for what is none. "1,234" is 1234. */
export function countFrom(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  const plain = text.replace(/(?<=\d),(?=\d{3})/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
