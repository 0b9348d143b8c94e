import { onScopeDispose } from 'vue';
import { isOfThisTab } from './desk-id';

const open = new Map<string, number>();

/** The text lies on a desk of this tab, as long as what asks for it lives. */
export function useOpenHere(reflectionId: string): void {
  open.set(reflectionId, (open.get(reflectionId) ?? 0) + 1);
  onScopeDispose(() => {
    const left = open.get(reflectionId)! - 1;
    if (left > 0) open.set(reflectionId, left);
    else open.delete(reflectionId);
  });
}

/** Whether a draft is written on right here: then it is sent from there. */
export const isOnDeskHere = ({ reflectionId, desk }: { reflectionId: string; desk: string }): boolean =>
  open.has(reflectionId) && isOfThisTab(desk);
