/** The number, or the end it lies beyond. */
export function clamp(number: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, number));
}
