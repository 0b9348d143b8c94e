const first = Number(process.env['ULLIM_STORY_PORT'] ?? 8471);

/** Where a world's app is, and where its clock is set; apart from each other, because the app has no such door. */
export type World = { app: number; clock: number };

/** Time stands still at the evening of 26 December 2021 in Seoul. */
export const STILL: World = { app: first, clock: first + 1 };
/** The stories about time move this one. */
export const MOVING: World = { app: first + 2, clock: first + 3 };

/** Nobody has an account here yet, and after the first one registration is closed. */
export const UNFOUNDED: World = { app: first + 4, clock: first + 5 };

export const addressOf = (world: World) => `http://localhost:${world.app}`;
