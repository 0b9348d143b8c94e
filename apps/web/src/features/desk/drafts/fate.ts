import type { ReflectionView } from '@ullim/types/reflection';
import { sameWritten, writtenOf } from '../texts/written';
import type { BrowserDraft } from './browser-drafts';
import type { Draft } from './draft';

/**
 * What became of a draft in this browser. `unsent`: the server never had these words of this desk. `overtaken`: they were
 * kept, or the server had them until another text was kept, which took them up. `lost`: the server had them and has them
 * no more, though nothing was kept.
 */
export type Fate = 'there' | 'unsent' | 'overtaken' | 'lost';

export function fateOf(
  draft: BrowserDraft,
  { stored, drafts }: { stored: ReflectionView | null; drafts: readonly Draft[] },
): Fate {
  if (stored?.keptAt && sameWritten(draft.written, writtenOf(stored))) return 'overtaken';
  const there = drafts.find(({ desk }) => desk === draft.desk);
  if (there) return sameWritten(there.written, draft.written) ? 'there' : 'unsent';
  if (!draft.onServer) return 'unsent';
  return stored?.keptAt && draft.basedOn < stored.version ? 'overtaken' : 'lost';
}
