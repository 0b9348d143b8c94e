/** Half a year around the clock, for what is only known as "that semester": more is a slip of the finger. */
export const LONGEST = 184 * 24 * 60;
