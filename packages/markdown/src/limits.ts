/** Characters. Longer texts are shown as they were typed, which takes no time. */
export const LONGEST_RENDERED = 500_000;

/** Characters between two lines of `$$`; longer formulas are words. */
export const LONGEST_FORMULA = 5_000;
export const LONGEST_INLINE_FORMULA = 1_000;

/** Characters of one text that are set as mathematics, of the HTML they become, and of coloured code. The rest is shown as its source. */
export const MOST_MATHEMATICS = 100_000;
export const MOST_MATHEMATICS_HTML = 2_000_000;
export const MOST_COLOURED = 200_000;

/** Characters that the abbreviations of one text are explained with, each time. */
export const MOST_EXPLAINED = 200_000;
