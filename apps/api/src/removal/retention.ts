const DAY_MS = 24 * 60 * 60_000;

/** How long the bin keeps what was removed. */
export const RETENTION_DAYS = 30;

/** What was removed at this moment or before is erased now. */
export const erasedWhenRemovedBy = (now: Date): Date => new Date(now.getTime() - RETENTION_DAYS * DAY_MS);
