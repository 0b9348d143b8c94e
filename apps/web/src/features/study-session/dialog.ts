import type { HonestMoment } from '@ullim/types/honest-date/edtf';
import type { StudySessionView } from '@ullim/types/study-session';
import { shallowRef } from 'vue';

/** What the dialog is opened for: a session to mend, or a new one that begins with what is known already. */
export type StudyQuestion = {
  session?: StudySessionView | undefined;
  subject?: string | undefined;
  on?: HonestMoment | undefined;
};

const asked = shallowRef<StudyQuestion | null>(null);

/** The one dialog that keeps study, which stands in the shell, so that it can be asked for from anywhere. */
export const useStudyQuestion = () => asked;

export function askForStudy(question: StudyQuestion = {}): void {
  asked.value = question;
}
