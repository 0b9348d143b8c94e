/** The number, or the end it lies beyond; the least where there is no room between them. */
export function clamp(number: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, number));
}
