import type { ReflectionSummary } from '@ullim/types/reflection';
import { isBlank } from '@/features/desk/texts/written';
import { nameOf } from './name';

/** A text not yet kept, as the list tells it. */
export type UnkeptText = {
  id: string;
  /** Its title, else its first words. */
  words: string;
  /** It stands beside a kept text, which it would change. */
  beside: boolean;
  /** The server has not heard of it. */
  onlyHere: boolean;
  savedAt: string | null;
};

/** A draft in this browser, with as much as the list needs. */
export type LocalDraft = {
  reflectionId: string;
  savedAt: string;
  written: { title: string; frontMatter: string; body: string };
};

/** Those the server knows and those only this browser has, each text once, the latest first. */
export function unkeptTexts(
  firstPage: readonly ReflectionSummary[],
  localDrafts: readonly LocalDraft[],
): UnkeptText[] {
  const known = new Map(firstPage.map((summary) => [summary.id, summary]));
  const texts = new Map<string, UnkeptText>();
  for (const { id, title, excerpt, keptAt } of firstPage)
    if (keptAt === null)
      texts.set(id, { id, words: title || excerpt, beside: false, onlyHere: false, savedAt: null });
  for (const draft of localDrafts.toSorted((a, b) => a.savedAt.localeCompare(b.savedAt))) {
    const summary = known.get(draft.reflectionId);
    // Emptied, and nothing of it stands anywhere else: it is gone.
    if (!summary && isBlank(draft.written)) continue;
    texts.set(draft.reflectionId, {
      id: draft.reflectionId,
      words: nameOf(draft.written),
      beside: Boolean(summary?.keptAt),
      onlyHere: !summary || (summary.keptAt !== null && summary.drafts === 0),
      savedAt: draft.savedAt,
    });
  }
  return [...texts.values()].sort((a, b) => (b.savedAt ?? '').localeCompare(a.savedAt ?? ''));
}
