import { nextTick } from 'vue';

const REFUSED = '[aria-invalid="true"]:is(input, textarea, button), [aria-invalid="true"] input';

/** The keyboard goes to the first field of a form that was refused, once the form shows it. */
export async function toFirstProblem(form: HTMLElement | null): Promise<void> {
  await nextTick();
  form?.querySelector<HTMLElement>(REFUSED)?.focus();
}
