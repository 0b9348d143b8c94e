export const PORT = Number(process.env['ULLIM_STORY_PORT'] ?? 8471);
/** Where the stories set the clock; apart from the app, which has no such door. */
export const CLOCK_PORT = Number(process.env['ULLIM_STORY_CLOCK_PORT'] ?? 8472);
