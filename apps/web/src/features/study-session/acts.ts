import type { StudySessionChanges, StudySessionView } from '@ullim/types/study-session';
import { formatMinutes } from '@ullim/types/minutes/format';
import { useI18n } from 'vue-i18n';
import { useJourneyChanged } from '@/features/journey/keys';
import { useLocale } from '@/lib/locale';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import * as api from './api';
import type { StudyBatchDraft, StudyDraft } from './api';

/**
 * What a person can do with study. Whatever is kept or removed says so and offers the way back. `log`, `change` and
 * `fill` throw, for the form that asked to say why.
 */
export function useStudyActs() {
  const journeyChanged = useJourneyChanged();
  const { show } = useToaster();
  const tell = useProblemToast();
  const { locale } = useLocale();
  const { t } = useI18n();

  async function settle<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const done = await answer;
    void journeyChanged('study_sessions');
    return done;
  }

  const wayBack = (act: () => Promise<unknown>) => () => settle(act()).catch(tell);

  /** `about` is the name of what was studied for. */
  async function log(draft: StudyDraft, about: string): Promise<StudySessionView> {
    const session = await settle(api.createStudySession(draft));
    const length = formatMinutes(session.minutes, locale.value);
    show({
      message: about ? t('study_session.keptFor', { length, about }) : t('study_session.kept', { length }),
      undo: wayBack(() => api.removeStudySession(session.id, session.version)),
    });
    return session;
  }

  const change = (session: StudySessionView, changes: StudySessionChanges, version = session.version) =>
    settle(api.changeStudySession(session.id, changes, version));

  async function remove(session: StudySessionView): Promise<void> {
    try {
      const removed = await settle(api.removeStudySession(session.id, session.version));
      show({
        message: t('study_session.removed', { length: formatMinutes(session.minutes, locale.value) }),
        undo: wayBack(() => api.bringBackStudySession(session.id, removed.version)),
      });
    } catch (error) {
      tell(error);
      void journeyChanged('study_sessions');
    }
  }

  async function fill(draft: StudyBatchDraft): Promise<void> {
    const { id, sessions } = await settle(api.createStudyBatch(draft));
    show({
      message: t('study_session.filled', { n: sessions.length }, sessions.length),
      undo: wayBack(() => api.removeStudyBatch(id)),
    });
  }

  return { log, change, remove, fill };
}
