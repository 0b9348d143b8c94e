import { shallowRef } from 'vue';
import { isProblem } from '@/lib/problem';

/** One thing that differs: its name, as it is here and as it is there. */
export type Difference = { label: string; mine: string; theirs: string };

export type StaleQuestion = {
  differences: Difference[];
  takeMine: () => unknown;
  takeTheirs: () => unknown;
};

const asked = shallowRef<StaleQuestion | null>(null);

/** The question that `StaleChoice` shows: two versions stand side by side and one of them is to be taken. */
export const useStaleQuestion = () => asked;

export function askWhich(question: StaleQuestion): void {
  asked.value = question;
}

/** The stored view inside a 412, when the error is one. */
export function storedView<View>(error: unknown): View | null {
  return isProblem(error, 'stale_version') && error.current ? (error.current as View) : null;
}
