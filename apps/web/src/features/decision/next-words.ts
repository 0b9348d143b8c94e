import type { DecisionView } from '@ullim/types/decision';
import { useI18n } from 'vue-i18n';
import { useStanding } from '@/features/honest-date/standing';
import { useDateWords } from '@/features/journey/date-words';
import { asksOn, stateOf } from './state';

/** When a decided one asks, asked or was looked back on, in one clause. */
export function useNextWords() {
  const { t } = useI18n();
  const date = useDateWords();
  const standing = useStanding();
  return (decision: DecisionView): string => {
    if (decision.outcome) return t('decision.lookedBackOn', { date: date(decision.outcome.on) });
    const on = asksOn(decision);
    if (on === null) return t('decision.asksNever');
    const asks = stateOf(decision, standing.value) === 'asking';
    return t(asks ? 'decision.askedSince' : 'decision.asksOn', { date: date(on) });
  };
}
