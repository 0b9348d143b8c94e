import { reactive, ref, toRaw, watch, type Reactive, type Ref } from 'vue';
import { forgetUnsaved, keepUnsaved, readUnsaved } from './unsaved';

export type TypedForm<Typed extends object> = {
  typed: Reactive<Typed>;
  /** It began with what was typed here some other time. */
  restored: Ref<boolean>;
  dirty: Ref<boolean>;
  /** The version of what is edited when one began to type; null for what is new. */
  basedOn: Ref<number | null>;
  /** What is typed has been kept, or is wanted no more. */
  finish: () => void;
  /** Back to how the form began. */
  throwAway: () => void;
};

/** What is typed into a form. It stays in this browser under `place` until it is kept or thrown away. */
export function useTypedForm<Typed extends object>(
  place: string,
  blank: Typed,
  version: number | null = null,
): TypedForm<Typed> {
  const unsaved = readUnsaved<{ typed: Typed; version: number | null }>(place);
  const typed = reactive({ ...structuredClone(blank), ...unsaved?.typed } as Typed);
  const restored = ref(unsaved !== null);
  const dirty = ref(unsaved !== null);
  const basedOn = ref(unsaved?.version ?? version);
  let saved = JSON.stringify(blank);

  watch(typed, () => {
    dirty.value = JSON.stringify(typed) !== saved;
    if (dirty.value) keepUnsaved(place, { typed, version: basedOn.value });
    else forgetUnsaved(place);
  });

  function finish() {
    forgetUnsaved(place);
    saved = JSON.stringify(toRaw(typed));
    restored.value = dirty.value = false;
  }

  function throwAway() {
    Object.assign(typed, structuredClone(blank));
    basedOn.value = version;
    finish();
  }

  return { typed, restored, dirty, basedOn, finish, throwAway };
}
