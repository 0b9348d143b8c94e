import { useQueryCache } from '@pinia/colada';
import type { DecisionChanges, DecisionView } from '@ullim/types/decision';
import { v7 as newId } from 'uuid';
import { useI18n } from 'vue-i18n';
import { useDateWords } from '@/features/journey/date-words';
import { useJourneyChanged } from '@/features/journey/keys';
import { isProblem } from '@/lib/problem';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import * as api from './api';
import type { ChoiceDraft, DecisionDraft, OutcomeDraft } from './api';
import { decisionKeys, showDecision } from './queries';

/**
 * What a person can do with decisions. Each shows the answer at once and offers the way back where there is one.
 * Whatever is refused is thrown, for the form that asked to say why.
 */
export function useDecisionActs() {
  const cache = useQueryCache();
  const journeyChanged = useJourneyChanged();
  const { show } = useToaster();
  const tell = useProblemToast();
  const date = useDateWords();
  const { t } = useI18n();

  async function settle(answer: Promise<DecisionView>): Promise<DecisionView> {
    try {
      const decision = await answer;
      showDecision(cache, decision);
      void journeyChanged('decisions');
      return decision;
    } catch (error) {
      if (isProblem(error)) void journeyChanged('decisions');
      throw error;
    }
  }

  /** The newest version this browser knows; another act may have come between. */
  const versionNow = (decision: DecisionView) =>
    cache.getQueryData<DecisionView>([...decisionKeys.one(decision.id)])?.version ?? decision.version;

  const wayBack = (act: () => Promise<DecisionView>) => () => settle(act()).catch(tell);

  const create = (draft: DecisionDraft) => settle(api.createDecision(draft));

  const change = (decision: DecisionView, changes: DecisionChanges, version = decision.version) =>
    settle(api.changeDecision(decision.id, changes, version));

  async function decide(decision: DecisionView, choice: ChoiceDraft, version = decision.version) {
    const decided = await settle(api.decide(decision.id, choice, version));
    show({
      message: t('decision.decided'),
      undo: wayBack(() => api.takeBackChoice(decided.id, versionNow(decided))),
    });
    return decided;
  }

  const takeBackChoice = (decision: DecisionView) =>
    settle(api.takeBackChoice(decision.id, versionNow(decision)));

  async function postpone(decision: DecisionView, to: string, version = versionNow(decision)) {
    const before = decision.postponedTo;
    const putOff = await settle(api.postpone(decision.id, to, version));
    show({
      message: t('decision.putOff', { date: date(to) }),
      undo: wayBack(() =>
        before === null
          ? api.takeBackPostponement(putOff.id, versionNow(putOff))
          : api.postpone(putOff.id, before, versionNow(putOff)),
      ),
    });
    return putOff;
  }

  async function lookBack(decision: DecisionView, outcome: OutcomeDraft, version = decision.version) {
    const before = decision.outcome;
    const answered = await settle(api.lookBack(decision.id, outcome, version));
    show({
      message: t('decision.lookedBack'),
      undo: wayBack(() => {
        if (before === null) return api.takeBackOutcome(answered.id, versionNow(answered));
        const { on, words, prediction } = before;
        return api.lookBack(answered.id, { on, words, prediction }, versionNow(answered));
      }),
    });
    return answered;
  }

  async function takeBackOutcome(decision: DecisionView): Promise<void> {
    const { outcome } = decision;
    if (!outcome) return;
    const { on, words, prediction } = outcome;
    const asked = await settle(api.takeBackOutcome(decision.id, versionNow(decision)));
    show({
      message: t('decision.outcomeTakenBack'),
      undo: wayBack(() => api.lookBack(asked.id, { on, words, prediction }, versionNow(asked))),
    });
  }

  /** Only added to, so it goes on top of whatever was changed elsewhere meanwhile. */
  const addThought = (decision: DecisionView, words: string, id: string, version = versionNow(decision)) =>
    settle(api.addThought(decision.id, { id, words }, version));

  async function takeAwayThought(decision: DecisionView, thoughtId: string): Promise<void> {
    const words = decision.thoughts.find(({ id }) => id === thoughtId)?.words ?? '';
    const after = await settle(api.takeAwayThought(decision.id, thoughtId, versionNow(decision)));
    show({
      message: t('decision.thoughtTakenAway'),
      undo: wayBack(() => api.addThought(after.id, { id: newId(), words }, versionNow(after))),
    });
  }

  const lead = (decision: DecisionView, optionId: string, goalId: string | null) =>
    settle(api.lead(decision.id, optionId, goalId, versionNow(decision)));

  async function remove(decision: DecisionView): Promise<void> {
    const removed = await settle(api.removeDecision(decision.id, versionNow(decision)));
    show({
      message: t('decision.removed'),
      undo: wayBack(() => api.bringBackDecision(removed.id, removed.version)),
    });
  }

  const bringBack = (decision: DecisionView) =>
    settle(api.bringBackDecision(decision.id, decision.version)).catch(tell);

  return {
    ...{ create, change, remove, bringBack },
    ...{ decide, takeBackChoice, postpone, lookBack, takeBackOutcome },
    ...{ addThought, takeAwayThought, lead },
  };
}
