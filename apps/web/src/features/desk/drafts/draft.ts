import type { Written } from '../texts/written';

/** A text not yet kept, wherever it was found. `basedOn`: the version it was begun from, 0 before there was any. */
export type Draft = {
  desk: string;
  basedOn: number;
  savedAt: string;
  written: Written;
  /** An import laid it beside the kept text, and nobody wrote on it since. */
  fromImport?: boolean | undefined;
  /** Drafts of other desks that were taken up into this one. */
  cameFrom?: readonly Origin[] | undefined;
};

/** A draft of another desk as it was when it was taken up. */
export type Origin = Pick<Draft, 'desk' | 'written'>;

/** Each with what it came from, once a desk. */
export function originsOf(drafts: readonly (Draft | null)[]): Origin[] {
  const origins = new Map<string, Origin>();
  for (const draft of drafts)
    for (const { desk, written } of draft ? [draft, ...(draft.cameFrom ?? [])] : [])
      if (!origins.has(desk)) origins.set(desk, { desk, written });
  return [...origins.values()];
}
