import type { NewEvidence } from '@ullim/types/evidence';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { MilestoneSuggestion } from '@ullim/types/import';
import { v7 as newId } from 'uuid';
import type { MilestoneDraft } from '@/features/milestone/api';
import { asAsked } from '@/features/milestone/form/typed-milestone';

/** The milestone that a suggestion means, done when its post tells of it. */
export function draftOf(
  { title, kind, rank }: MilestoneSuggestion,
  happenedOn: HonestDate | null,
  goalId: string | null,
): MilestoneDraft {
  return {
    id: newId(),
    title,
    goalId,
    status: 'done',
    actual: asAsked('done', happenedOn),
    details: { kind },
    evidence: rank === null ? [] : [evidenceOf(rank)],
  };
}

/** The same for the form, as a part of its address. */
export function askedOf(
  { title, kind, rank }: MilestoneSuggestion,
  happenedOn: HonestDate | null,
  reflectionId: string,
): Record<string, string> {
  const on = asAsked('done', happenedOn);
  return {
    ...{ title, kind, status: 'done', reflection: reflectionId },
    ...(on !== null && { on }),
    ...(rank?.type === 'rank' && { rank: String(rank.value) }),
    ...(rank?.type === 'rank' && rank.of !== null && { of: String(rank.of) }),
    ...(rank?.type === 'medal' && { medal: rank.value }),
  };
}

/** Alike, so that what was kept before is not suggested as if it were new. */
export const isSame = (a: { title: string }, b: { title: string }): boolean =>
  plain(a.title) === plain(b.title);

const plain = (title: string) => title.normalize('NFC').replace(/\s+/g, '').toLowerCase();

function evidenceOf(rank: NonNullable<MilestoneSuggestion['rank']>): NewEvidence {
  return rank.type === 'medal'
    ? { id: newId(), type: 'medal', value: rank.value }
    : { id: newId(), type: 'rank', value: rank.value, of: rank.of, board: null };
}
