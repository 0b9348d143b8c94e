import type { Written } from '../texts/written';

/** A text not yet kept, wherever it was found. `basedOn`: the version it was begun from, 0 before there was any. */
export type Draft = {
  desk: string;
  basedOn: number;
  savedAt: string;
  written: Written;
};
