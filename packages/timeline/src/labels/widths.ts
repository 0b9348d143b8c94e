/** Pixels that words may have beside a mark: first so many, and where these find no room, fewer. */
export const WIDE = 210;
export const NARROW = 96;
