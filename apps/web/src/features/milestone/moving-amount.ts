import { useQueryCache } from '@pinia/colada';
import type { Amount, MilestoneView } from '@ullim/types/milestone';
import { useJourneyChanged } from '@/features/journey/keys';
import { askWhich, storedView } from '@/features/journey/stale';
import { useProblemToast } from '@/ui/problem-toast';
import * as api from './api';
import { knownMilestone, showBeforehand, showMilestone } from './queries';
import { useMilestoneWords } from './words';

/** Quick taps do not wait for each other: the newest number is sent as soon as the one before has been answered. */
export function useMovingAmount() {
  const cache = useQueryCache();
  const journeyChanged = useJourneyChanged();
  const tell = useProblemToast();
  const words = useMilestoneWords();

  async function moveAmount(milestone: MilestoneView, amount: Amount): Promise<void> {
    const before = knownMilestone(cache, milestone.id) ?? milestone;
    showBeforehand(cache, { ...before, amount });
    const waiting = moving.get(milestone.id);
    if (waiting) {
      waiting.wanted = amount;
      return;
    }
    moving.set(milestone.id, { wanted: amount });
    await sendAmounts(before);
  }

  async function sendAmounts(stored: MilestoneView): Promise<void> {
    const { id } = stored;
    let confirmed = stored;
    try {
      for (let amount = takeWanted(id); amount; amount = takeWanted(id)) {
        confirmed = await api.moveAmount(id, amount, confirmed.version);
        const newer = moving.get(id)?.wanted;
        showMilestone(cache, newer ? { ...confirmed, amount: newer } : confirmed);
      }
    } catch (error) {
      const wanted = knownMilestone(cache, id)?.amount ?? null;
      const current = storedView<MilestoneView>(error);
      showMilestone(cache, current ?? confirmed);
      if (!current || !wanted) tell(error);
      else
        askWhich({
          differences: [
            { label: current.title, mine: words.amount(wanted), theirs: words.amount(current.amount) },
          ],
          takeMine: () => moveAmount(current, wanted),
          takeTheirs: () => journeyChanged('milestones'),
        });
    } finally {
      moving.delete(id);
      void journeyChanged('milestones');
    }
  }

  return moveAmount;
}

/** The amounts on their way, one entry a milestone; `wanted` is the newest one not yet sent. */
const moving = new Map<string, { wanted: Amount | null }>();

function takeWanted(id: string): Amount | null {
  const entry = moving.get(id);
  const wanted = entry?.wanted ?? null;
  if (entry) entry.wanted = null;
  return wanted;
}
