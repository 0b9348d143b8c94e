import { useQueryCache } from '@pinia/colada';
import type { MilestoneChanges, MilestoneView, Status } from '@ullim/types/milestone';
import { useI18n } from 'vue-i18n';
import { useJourneyChanged } from '@/features/journey/keys';
import { askWhich, storedView } from '@/features/journey/stale';
import { endOffer, useReadingOffer } from '@/features/resonance/offer';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import * as api from './api';
import type { Act, ActBodies, MilestoneDraft } from './api';
import { useMovingAmount } from './moving-amount';
import { knownMilestone, showBeforehand, showMilestone } from './queries';
import { wholeOf } from './whole-amount';
import { useMilestoneWords } from './words';

const STATUS_AFTER: Record<Act, Status> = {
  beginning: 'under_way',
  completion: 'done',
  'setting-aside': 'set_aside',
  reopening: 'under_way',
};

/**
 * What a person can do with milestones. Acts show at once and go back visibly when they were refused; a stale one asks
 * which of both is meant. `create` and `change` throw, for the form that asked to say why.
 */
export function useMilestoneActs() {
  const cache = useQueryCache();
  const journeyChanged = useJourneyChanged();
  const { show } = useToaster();
  const tell = useProblemToast();
  const words = useMilestoneWords();
  const offerReading = useReadingOffer();
  const moveAmount = useMovingAmount();
  const { t } = useI18n();

  async function settle(answer: Promise<MilestoneView>): Promise<MilestoneView> {
    const milestone = await answer;
    showMilestone(cache, milestone);
    void journeyChanged('milestones');
    return milestone;
  }

  const versionNow = (milestone: MilestoneView) =>
    knownMilestone(cache, milestone.id)?.version ?? milestone.version;

  const wayBack = (act: () => Promise<MilestoneView>) => () => settle(act()).catch(tell);

  const create = (draft: MilestoneDraft) => settle(api.createMilestone(draft));

  /** For what is created without a form: a toast says so and takes it back. */
  async function log(draft: MilestoneDraft): Promise<MilestoneView> {
    const milestone = await create(draft);
    show({
      message: t(`milestone.kept.${milestone.status}`, { title: milestone.title }),
      undo: wayBack(() => api.removeMilestone(milestone.id, versionNow(milestone))),
    });
    return milestone;
  }

  const change = (milestone: MilestoneView, changes: MilestoneChanges, version = milestone.version) =>
    settle(api.changeMilestone(milestone.id, changes, version));

  async function perform<A extends Act>(
    milestone: MilestoneView,
    name: A,
    body: ActBodies[A],
    version = versionNow(milestone),
  ): Promise<boolean> {
    const before = knownMilestone(cache, milestone.id) ?? milestone;
    showBeforehand(cache, { ...before, status: STATUS_AFTER[name] });
    try {
      const after = await settle(api.act(milestone.id, name, body, version));
      show({
        message: t(`milestone.acted.${name}`, { title: milestone.title }),
        offer: name === 'completion' ? wholeAmount(after) : undefined,
        undo: wayBack(() => {
          endOffer(occasionOf(after));
          return api.undoAct(milestone.id, name, versionNow(after));
        }),
      });
      askHowItEchoes(after);
      return true;
    } catch (error) {
      const stored = storedView<MilestoneView>(error);
      showMilestone(cache, stored ?? before);
      if (!stored) {
        tell(error);
        void journeyChanged('milestones');
      } else {
        const [mine, theirs] = [STATUS_AFTER[name], stored.status].map((status) =>
          t(`milestone.status.${status}`),
        ) as [string, string];
        askWhich({
          differences: [
            { label: t('milestone.title'), mine: milestone.title, theirs: stored.title },
            { label: t('milestone.state'), mine, theirs },
          ],
          takeMine: () => perform(stored, name, body, stored.version),
          takeTheirs: () => journeyChanged('milestones'),
        });
      }
      return false;
    }
  }

  /** What was finished or set aside says something about its goal. To be called on the page that follows. */
  function askHowItEchoes(milestone: MilestoneView): void {
    if (!['done', 'set_aside'].includes(milestone.status)) return;
    void offerReading({
      name: occasionOf(milestone),
      occasion: { milestoneId: milestone.id },
      goalIds: [milestone.goalId],
    });
  }

  /** Finishing says nothing about the amount; the rest of it is offered, never taken for granted. */
  function wholeAmount(milestone: MilestoneView) {
    const whole = wholeOf(milestone);
    if (!whole) return undefined;
    return {
      label: t('milestone.allOf', { amount: words.count(whole.done, whole.unit) }),
      take: () => moveAmount(milestone, whole),
    };
  }

  /** Gives a goal to what is not sorted yet, or another one. */
  async function sort(milestone: MilestoneView, goalId: string, goalName: string): Promise<void> {
    const { goalId: before } = milestone;
    try {
      const sorted = await change(milestone, { goalId }, versionNow(milestone));
      show({
        message: t('milestone.sorted', { title: milestone.title, goal: goalName }),
        undo: wayBack(() =>
          api.changeMilestone(
            milestone.id,
            { goalId: before, parentId: milestone.parentId },
            versionNow(sorted),
          ),
        ),
      });
    } catch (error) {
      tell(error);
    }
  }

  async function remove(milestone: MilestoneView): Promise<boolean> {
    try {
      const removed = await settle(api.removeMilestone(milestone.id, versionNow(milestone)));
      show({
        message: t('milestone.removed', { title: milestone.title }),
        undo: wayBack(() => api.bringBackMilestone(milestone.id, removed.version)),
      });
      return true;
    } catch (error) {
      tell(error);
      return false;
    }
  }

  const bringBack = (milestone: MilestoneView) =>
    settle(api.bringBackMilestone(milestone.id, milestone.version)).catch(tell);

  return { create, log, change, perform, askHowItEchoes, sort, remove, bringBack, moveAmount };
}

/** Once finished and once set aside, however often it is taken back and done again. */
const occasionOf = ({ id, status }: MilestoneView) => `${id} ${status}`;
