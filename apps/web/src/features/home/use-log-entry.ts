import type { GoalView } from '@ullim/types/goal';
import { addDays } from '@ullim/types/honest-date/day';
import { HonestMoment, type HonestDate } from '@ullim/types/honest-date/edtf';
import { formatMinutes } from '@ullim/types/minutes/format';
import { understandMinutes } from '@ullim/types/minutes/understand';
import { NewMilestone, type MilestoneView } from '@ullim/types/milestone';
import type { Kind } from '@ullim/types/milestone-details';
import { NewStudySession } from '@ullim/types/study-session';
import { v7 as newId } from 'uuid';
import { computed, ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { isActive } from '@/features/goal/stance-today';
import { useStanding } from '@/features/honest-date/standing';
import { useDateWords } from '@/features/journey/date-words';
import { problemsOf } from '@/features/journey/problems';
import { forgetUnsaved, keepUnsaved, readUnsaved } from '@/features/journey/unsaved';
import { useMilestoneActs } from '@/features/milestone/acts';
import { useStudyActs } from '@/features/study-session/acts';
import { keepLastChoice, readLastChoice } from '@/features/study-session/last-choice';
import { NO_SUBJECT, subjectOf, type ShownSubject } from '@/features/study-session/subject';
import { useSubjects } from '@/features/study-session/use-subjects';
import { useFieldErrors } from '@/lib/field-errors';
import { useLocale } from '@/lib/locale';
import { isProblem, Problem } from '@/lib/problem';
import { goalInWords, kindInWords, loggedAs, milestoneInWords } from './log-entry';
import { readLogLine } from './log-line';

type Typed = {
  id: string;
  line: string;
  kind: Kind | null;
  /** `goal:ID`, `milestone:ID` or `none`, once a person chose it. */
  subject: string | null;
  date: HonestDate | null;
  length: string | null;
};
export type LogEntry = ReturnType<typeof useLogEntry>;

/**
 * What a line in the log box becomes. With a length in what has been, it is study; else a milestone, and its date says how
 * far it has come. Goal, kind, date and length are read from the words until a person chooses them.
 */
export function useLogEntry(
  account: string,
  given: () => { goals: readonly GoalView[]; underWay: readonly MilestoneView[] },
) {
  const { t } = useI18n();
  const { locale } = useLocale();
  const standing = useStanding();
  const dateWords = useDateWords();
  const milestones = useMilestoneActs();
  const studies = useStudyActs();
  const { find } = useSubjects();

  const place = `${account}.log-box`;
  const blank = (): Typed => ({ id: newId(), line: '', kind: null, subject: null, date: null, length: null });
  const typed = ref<Typed>(readUnsaved<Typed>(place) ?? blank());
  watch(typed, (now) => (now.line || now.length ? keepUnsaved(place, now) : forgetUnsaved(place)), {
    deep: true,
  });

  const read = computed(() =>
    readLogLine(typed.value.line, standing.value, {
      date: typed.value.date !== null,
      length: typed.value.length !== null,
    }),
  );
  const date = computed(() => typed.value.date ?? read.value.date ?? standing.value.today);
  const status = computed(() => loggedAs(date.value, standing.value.today, standing.value.calendar));
  const minutes = computed(() => {
    if (typed.value.length === null) return read.value.minutes;
    const understood = understandMinutes(typed.value.length);
    return 'minutes' in understood ? understood.minutes : null;
  });
  const isStudy = computed(() => minutes.value !== null && status.value === 'done');

  const title = computed(() => read.value.withoutDate);
  const kind = computed(() => typed.value.kind ?? kindInWords(title.value));
  const subject = computed<ShownSubject | undefined>(() => {
    const { goals, underWay } = given();
    const chosen = typed.value.subject;
    if (chosen !== null) return find(isStudy.value ? chosen : (goalKeyOf(chosen) ?? 'none'));
    const about = isStudy.value ? milestoneInWords(read.value.rest, underWay) : null;
    if (about) return find(`milestone:${about.id}`);
    const named = goalInWords(title.value, goals);
    if (named) return find(`goal:${named.id}`);
    const last = isStudy.value ? find(readLastChoice(account)) : undefined;
    const active = goals.filter(isActive);
    return last ?? (active.length === 1 ? find(`goal:${active[0]!.id}`) : undefined);
  });
  /** A milestone belongs to a goal, whatever study was chosen for. */
  const goalKeyOf = (key: string) => {
    const goal = find(key)?.goal;
    return goal && `goal:${goal.id}`;
  };
  /** The words that the length and the date leave; the name of what was studied need not be said twice. */
  const note = computed(() => (read.value.rest === subject.value?.name ? '' : read.value.rest));

  const when = computed(() => {
    if (date.value === standing.value.today) return t('home.today');
    if (date.value === addDays(standing.value.today, -1)) return t('home.yesterday');
    return dateWords(date.value);
  });
  const length = computed(() => (minutes.value === null ? '' : formatMinutes(minutes.value, locale.value)));
  const says = computed(() => {
    if (typed.value.line.trim() === '' && !isStudy.value) return t('home.says.nothing');
    if (read.value.impossible) return t('home.impossibleDay', { words: read.value.impossible });
    const about = subject.value?.name;
    if (isStudy.value) {
      const parts = [t('home.says.study', { length: length.value }), when.value, about, quoted(note.value)];
      return parts.filter(Boolean).join(' · ');
    }
    return t(`home.says.${status.value}`, {
      when: when.value,
      goal: about ?? t('home.noGoal'),
      kind: t(`identity.kind.${kind.value}`),
    });
  });
  const quoted = (words: string) => words && t('home.quoted', { words });

  const sending = ref(false);
  const error = ref<unknown>(null);
  const wrongMilestone = useFieldErrors(error, 'milestone');
  const wrongStudy = useFieldErrors(error, 'study_session');
  const wrong = computed(() => {
    if (!isProblem(error.value, 'invalid_input')) return undefined;
    const [first] = error.value.errors;
    if (first?.code === 'one_moment') return t('home.studyMoment');
    if (first?.code === 'impossible_day') return t('home.impossibleDay', { words: read.value.impossible });
    return first && (isStudy.value ? wrongStudy : wrongMilestone)(first.path);
  });
  watch(typed, () => (error.value = null), { deep: true });

  function studyDraft() {
    const { milestoneId, goalId } = subject.value ? subjectOf(subject.value.key) : NO_SUBJECT;
    return {
      ...{ id: typed.value.id, minutes: minutes.value!, on: date.value, note: note.value },
      ...{ milestoneId, goalId },
    };
  }

  function milestoneDraft() {
    const had = status.value === 'planned' ? { planned: date.value } : { actual: date.value };
    return {
      ...{ id: typed.value.id, title: title.value, details: { kind: kind.value }, status: status.value },
      ...{ goalId: subject.value?.goal?.id ?? null, ...had },
    };
  }

  /** Whether it was kept; else the line stays, and `wrong` or `error` say why. */
  async function keep(): Promise<boolean> {
    if (sending.value) return false;
    error.value =
      dayProblem() ?? (isStudy.value ? studyProblem() : problemsOf(NewMilestone, milestoneDraft()));
    if (error.value) return false;
    sending.value = true;
    try {
      if (isStudy.value) {
        await studies.log(studyDraft(), subject.value?.name ?? '');
        keepLastChoice(account, subject.value?.key ?? 'none');
      } else await milestones.log(milestoneDraft());
      typed.value = blank();
      return true;
    } catch (thrown) {
      error.value = thrown;
      return false;
    } finally {
      sending.value = false;
    }
  }

  /** "Last week" is no single moment, which study needs. */
  function studyProblem(): Problem | null {
    if (HonestMoment.safeParse(date.value).success) return problemsOf(NewStudySession, studyDraft());
    return problemOfDate('one_moment');
  }

  /** What nobody can have meant is not kept as something else. */
  const dayProblem = (): Problem | null => (read.value.impossible ? problemOfDate('impossible_day') : null);

  const problemOfDate = (code: string) =>
    new Problem({
      ...{ status: 422, code: 'invalid_input', title: '' },
      errors: [{ path: 'on', code, message: '' }],
    });

  return { typed, isStudy, status, kind, subject, date, when, length, says, sending, error, wrong, keep };
}
