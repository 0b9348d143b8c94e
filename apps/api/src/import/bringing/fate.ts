/** What is known here of a post that comes in again. */
export type KnownPost = {
  sha256: Buffer;
  offered: Buffer | null;
  /** It lies in the bin; `byUndoing`: since an import was undone. */
  removed: boolean;
  byUndoing: boolean;
  /** Somebody changed it here since it came in. */
  edited: boolean;
};

export type Fate = 'new' | 'same' | 'changed' | 'beside' | 'in_bin' | 'out_of_bin';

/** Whoever removed a post meant it; whoever undid an import and brings the blog again wants it back. */
export function fateOf(sha256: Buffer, known: KnownPost | null): Fate {
  if (known === null) return 'new';
  if (known.removed) return known.byUndoing ? 'out_of_bin' : 'in_bin';
  if (sha256.equals(known.sha256) || (known.offered !== null && sha256.equals(known.offered))) return 'same';
  return known.edited ? 'beside' : 'changed';
}
