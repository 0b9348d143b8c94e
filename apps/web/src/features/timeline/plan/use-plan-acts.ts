import { useQueryCache } from '@pinia/colada';
import { parseEdtf, type HonestDate } from '@ullim/types/honest-date/edtf';
import type { MilestoneView } from '@ullim/types/milestone';
import type { TimelineView } from '@ullim/types/timeline';
import { useI18n } from 'vue-i18n';
import { useDateWords } from '@/features/journey/date-words';
import { journeyKeys, useJourneyChanged } from '@/features/journey/keys';
import { askWhich, storedView } from '@/features/journey/stale';
import { changeMilestone } from '@/features/milestone/api';
import { knownMilestone, milestoneKeys, showMilestone } from '@/features/milestone/queries';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import { endingOf } from './ending-of';

/**
 * Moves plans. A plan shows in its new time at once, and goes back visibly when that was refused; a stale one asks which
 * of both is meant. Moves of one milestone are sent one after the other.
 */
export function usePlanActs() {
  const cache = useQueryCache();
  const journeyChanged = useJourneyChanged();
  const { show } = useToaster();
  const tell = useProblemToast();
  const date = useDateWords();
  const { t } = useI18n();

  async function move(milestone: MilestoneView, planned: HonestDate): Promise<void> {
    const { planned: before } = milestone;
    try {
      const moved = await send(milestone, planned);
      show({
        message: toldOf(planned),
        undo: () => send(moved, before).catch((error: unknown) => goBack(moved, error)),
      });
    } catch (error) {
      goBack(milestone, error, planned);
    }
  }

  async function send(milestone: MilestoneView, planned: HonestDate | null): Promise<MilestoneView> {
    const { id } = milestone;
    showBeforehand(movedTo(milestone, planned));
    const turn = (turns.get(id)?.over ?? Promise.resolve()).then(() =>
      changeMilestone(id, { planned }, versionNow(milestone)),
    );
    const mine = { planned, over: turn.then(nothing, nothing) };
    turns.set(id, mine);
    try {
      const answer = await turn;
      const newest = turns.get(id)!;
      showEverywhere(newest === mine ? answer : movedTo(answer, newest.planned));
      return answer;
    } finally {
      if (turns.get(id) === mine) {
        turns.delete(id);
        void journeyChanged('milestones');
      }
    }
  }

  function goBack(before: MilestoneView, error: unknown, mine?: HonestDate): void {
    const stored = storedView<MilestoneView>(error);
    showEverywhere(stored ?? before);
    if (!stored || mine === undefined) return tell(error);
    askWhich({
      differences: [
        { label: t('milestone.title'), mine: before.title, theirs: stored.title },
        { label: t('milestone.planned'), mine: date(mine), theirs: date(stored.planned) },
      ],
      takeMine: () => move(stored, mine),
      takeTheirs: () => journeyChanged('milestones'),
    });
  }

  const versionNow = ({ id, version }: MilestoneView) =>
    Math.max(version, knownMilestone(cache, id)?.version ?? 0, inTimeline(id)?.version ?? 0);

  const inTimeline = (id: string): MilestoneView | undefined =>
    cache
      .getQueryData<TimelineView>([...journeyKeys.timeline])
      ?.milestones.find((milestone) => milestone.id === id);

  /** What is on its way from the server is older than this and would hide it again. */
  function showBeforehand(expected: MilestoneView): void {
    for (const key of [journeyKeys.timeline, milestoneKeys.lists, milestoneKeys.one(expected.id)])
      cache.cancelQueries({ key: [...key] });
    showEverywhere(expected);
  }

  function showEverywhere(milestone: MilestoneView): void {
    showMilestone(cache, milestone);
    const timeline = cache.getQueryData<TimelineView>([...journeyKeys.timeline]);
    if (!timeline) return;
    const milestones = timeline.milestones.map((one) => (one.id === milestone.id ? milestone : one));
    cache.setQueryData([...journeyKeys.timeline], { ...timeline, milestones });
  }

  function toldOf(planned: HonestDate): string {
    const open = ['goes_on', 'forgotten'].includes(String(parseEdtf(planned)?.end));
    const words = date(planned);
    return t(`timeline.plans.moved.${open ? 'open' : endingOf(words)}`, { date: words });
  }

  return { move };
}

/** As the server will answer: the first plan is remembered as long as the plan is another. */
function movedTo(milestone: MilestoneView, planned: HonestDate | null): MilestoneView {
  const first = milestone.firstPlanned ?? milestone.planned;
  return { ...milestone, planned, firstPlanned: first === planned ? null : first };
}

/** The moves on their way, the newest of each milestone. */
const turns = new Map<string, { planned: HonestDate | null; over: Promise<void> }>();
const nothing = () => {};
