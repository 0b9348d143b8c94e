import { computed, type ComputedRef } from 'vue';
import { useGoals } from '@/features/goal/queries';
import { useMilestones } from '@/features/milestone/queries';
import { keyOf, shownSubjects, type ShownSubject, type Subject } from './subject';

/** Everything one can have studied for, and how to find one of them. */
export function useSubjects(): {
  subjects: ComputedRef<ShownSubject[]>;
  find: (subject: Subject | string) => ShownSubject | undefined;
  /** Before they are, nothing that is not found is gone. */
  areKnown: ComputedRef<boolean>;
} {
  const goals = useGoals();
  const milestones = useMilestones({});
  const subjects = computed(() =>
    shownSubjects({ goals: goals.data.value ?? [], milestones: milestones.data.value ?? [] }),
  );
  const byKey = computed(() => new Map(subjects.value.map((subject) => [subject.key, subject])));
  return {
    subjects,
    areKnown: computed(() => goals.data.value !== undefined && milestones.data.value !== undefined),
    find: (subject) => byKey.value.get(typeof subject === 'string' ? subject : keyOf(subject)),
  };
}
