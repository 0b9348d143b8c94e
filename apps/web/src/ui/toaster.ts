import { readonly, ref } from 'vue';

export type Toast = {
  message: string;
  /** Offered as "Undo". May be asynchronous: the toast leaves at once, and a failure is told in another. */
  undo?: (() => unknown) | undefined;
  /** What may be wanted next, offered before the way back. */
  offer?: { label: string; take: () => unknown } | undefined;
  tone?: 'done' | 'failed' | undefined;
  /** Takes the place of the toast before that is about the same. */
  about?: string | undefined;
  /** What it is said of: once that is over, so is the toast. */
  saidOf?: string | undefined;
};

const shown = ref<(Toast & { id: number })[]>([]);
let last = 0;

/** Says what happened, for a few seconds, with a way back. Any component or query may call `show`. */
export const useToaster = () => ({ toasts: readonly(shown), show, dismiss, dismissSaidOf });

function show(toast: Toast): void {
  const others = shown.value.filter(({ about }) => about === undefined || about !== toast.about);
  shown.value = [...others.slice(-2), { ...toast, id: ++last }];
}

function dismiss(id: number): void {
  shown.value = shown.value.filter((toast) => toast.id !== id);
}

function dismissSaidOf(what: string): void {
  shown.value = shown.value.filter(({ saidOf }) => saidOf !== what);
}
