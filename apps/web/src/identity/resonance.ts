export const RESONANCES = [1, 2, 3, 4, 5] as const;

export type Resonance = (typeof RESONANCES)[number];
