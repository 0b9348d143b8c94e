/** Characters. Longer texts are shown as they were typed, which takes no time. */
export const LONGEST_RENDERED = 500_000;
