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
import { useShortcut } from '@/lib/shortcut';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import { endingOf } from './ending-of';
import { backAt, beginOf, newestStanding, withMove, withoutPlan, type PastMove } from './past-moves';

/**
 * Moves plans. A plan shows in its new time at once, and goes back visibly when that was refused; a stale one asks which
 * of both is meant. Moves of one milestone are sent one after the other; what waits behind a stale one is not sent, but is
 * what the question asks about. They are taken back from the newest.
 */
export function usePlanActs() {
  const cache = useQueryCache();
  const journeyChanged = useJourneyChanged();
  const { show } = useToaster();
  const tell = useProblemToast();
  const date = useDateWords();
  const { t } = useI18n();

  let past: readonly PastMove[] = [];
  /** Those that are being taken back. */
  const goingBack = new Set<PastMove>();

  async function move(milestone: MilestoneView, planned: HonestDate): Promise<void> {
    const { id: milestoneId, planned: from } = milestone;
    if (from) past = withMove(past, { milestoneId, places: [from, planned], at: performance.now() });
    await bring(milestone, planned);
  }

  async function takeBack(milestoneId?: string): Promise<void> {
    const last = newest(milestoneId);
    const milestone = last && shownNow(last.milestoneId);
    if (!milestone) return;
    goingBack.add(last);
    if (await bring(milestone, beginOf(last))) past = past.filter((each) => each !== last);
    goingBack.delete(last);
  }
  useShortcut('mod+z', () => void takeBack(), { when: () => newest() !== undefined });

  function newest(milestoneId?: string): PastMove | undefined {
    const moves = past.filter(
      (each) => !goingBack.has(each) && (milestoneId === undefined || each.milestoneId === milestoneId),
    );
    return newestStanding(moves, (id) => shownNow(id)?.planned);
  }

  /** Whether it got there. */
  async function bring(milestone: MilestoneView, planned: HonestDate): Promise<boolean> {
    const { id } = milestone;
    if (!(await send(milestone, planned))) return false;
    const undo = newest(id) ? () => takeBack(id) : undefined;
    show({ message: toldOf(planned), undo, about: id });
    return true;
  }

  /** The answer; null when it was refused, of which one is told. */
  async function send(milestone: MilestoneView, planned: HonestDate | null): Promise<MilestoneView | null> {
    const { id } = milestone;
    const ahead = turns.get(id);
    // An answer may have come while a hand held the plan.
    const version = versionNow(milestone);
    showBeforehand(movedTo({ ...milestone, version }, planned));
    const turn = (ahead?.over ?? Promise.resolve()).then(() =>
      changeMilestone(id, { planned }, versionNow(milestone)),
    );
    const mine: Turn = {
      planned,
      stored: ahead?.stored ?? milestone,
      over: turn.then(nothing, holdUpWhenStale),
    };
    mine.over.catch(nothing);
    turns.set(id, mine);
    try {
      const answer = await turn;
      const newest = turns.get(id)!;
      newest.stored = answer;
      showEverywhere(newest === mine ? answer : movedTo(answer, newest.planned));
      return answer;
    } catch (error) {
      const newest = turns.get(id)!;
      const stored = storedView<MilestoneView>(error);
      if (stored) ask(stored, newest.planned);
      else if (newest === mine && !(error instanceof HeldUp)) goBack(mine.stored, error);
      return null;
    } finally {
      if (turns.get(id) === mine) {
        turns.delete(id);
        void journeyChanged('milestones');
      }
    }
  }

  function goBack(stored: MilestoneView, error: unknown): void {
    past = backAt(past, stored.id, stored.planned);
    showEverywhere(stored);
    tell(error);
  }

  function ask(stored: MilestoneView, mine: HonestDate | null): void {
    past = withoutPlan(past, stored.id);
    showEverywhere(stored);
    askWhich({
      differences: [
        { label: t('milestone.title'), mine: stored.title, theirs: stored.title },
        { label: t('milestone.planned'), mine: date(mine), theirs: date(stored.planned) },
      ],
      takeMine: () => (mine === null ? send(stored, mine) : move(stored, mine)),
      takeTheirs: () => journeyChanged('milestones'),
    });
  }

  const versionNow = ({ id, version }: MilestoneView) =>
    Math.max(version, knownMilestone(cache, id)?.version ?? 0, inTimeline(id)?.version ?? 0);

  const shownNow = (id: string) => inTimeline(id) ?? knownMilestone(cache, id);

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

/** Behind a move that was stale: not sent, because one is asked first. */
class HeldUp extends Error {}

function holdUpWhenStale(error: unknown): void {
  if (storedView(error) || error instanceof HeldUp) throw new HeldUp();
}

/** A move on its way: what is meant, what the server held last, and when the next may go. */
type Turn = { planned: HonestDate | null; stored: MilestoneView; over: Promise<void> };

/** The newest of each milestone. */
const turns = new Map<string, Turn>();
const nothing = () => {};
