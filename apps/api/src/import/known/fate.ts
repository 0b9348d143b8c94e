/** What is known here of a post that comes in again. */
export type KnownPost = {
  /** Of what came in under its path; null for one that was written here. */
  sha256: Buffer | null;
  /** Of what was laid beside it last; null once that was put away and nothing was kept meanwhile. */
  offered: Buffer | null;
  /** The file says what stands here already: now, beside it on a desk, or when it left from here. */
  saidHere: boolean;
  /** It lies in the bin; `byUndoing`: since an import was undone. */
  removed: boolean;
  byUndoing: boolean;
  /** Somebody changed it here since it came in, or wrote it here. */
  edited: boolean;
};

export type Fate = 'new' | 'same' | 'changed' | 'beside' | 'in_bin' | 'out_of_bin';

/** Whoever removed a post meant it; whoever undid an import and brings the blog again wants it back. */
export function fateOf(sha256: Buffer, known: KnownPost | null): Fate {
  if (known === null) return 'new';
  if (known.removed) return known.byUndoing ? 'out_of_bin' : 'in_bin';
  if (known.saidHere || [known.sha256, known.offered].some((before) => before?.equals(sha256))) return 'same';
  return known.edited ? 'beside' : 'changed';
}
