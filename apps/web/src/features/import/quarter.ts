/** How far along in whole quarters: 0, 25, 50, 75, 100. */
export function quarterOf(done: number, total: number): number {
  return total > 0 ? Math.floor(Math.min(1, done / total) * 4) * 25 : 0;
}
