/** The last block that begins at or above a line; -1 above the first. Beginnings are in order. */
export function blockAt(beginnings: readonly number[], line: number): number {
  return beginnings.findLastIndex((beginning) => beginning <= line);
}
