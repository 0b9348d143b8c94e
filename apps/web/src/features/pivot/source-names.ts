import { useDecisions } from '@/features/decision/queries';
import { useAllReflections } from '@/features/journey/linked-reflections';
import { useNameInLists } from '@/features/reflection/name-in-lists';

/** What the decision and the reflection that a turn came from are called; empty for none. */
export function useSourceNames() {
  const decisions = useDecisions();
  const reflections = useAllReflections();
  const nameOf = useNameInLists();

  const decision = (id: string | null): string =>
    decisions.data.value?.find((one) => one.id === id)?.question ?? '';

  function reflection(id: string | null): string {
    const found = reflections.data.value?.find((one) => one.id === id);
    return found ? nameOf(found) : '';
  }

  return { decision, reflection };
}
