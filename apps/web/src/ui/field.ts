import {
  computed,
  inject,
  provide,
  toValue,
  useId,
  type ComputedRef,
  type InjectionKey,
  type MaybeRefOrGetter,
} from 'vue';

type Field = {
  id: string;
  labelId: string;
  describedBy: ComputedRef<string | undefined>;
  invalid: ComputedRef<boolean>;
  required: ComputedRef<boolean>;
};

const FIELD: InjectionKey<Field> = Symbol('field');

/** Called by FormField: names, describes and marks whatever control stands inside it. */
export function provideField(options: {
  hint: MaybeRefOrGetter<boolean>;
  error: MaybeRefOrGetter<boolean>;
  required: MaybeRefOrGetter<boolean>;
}) {
  const id = useId();
  const field = {
    id,
    labelId: `${id}-label`,
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
    invalid: computed(() => toValue(options.error)),
    required: computed(() => toValue(options.required)),
    describedBy: computed(() => {
      const ids = [toValue(options.error) && `${id}-error`, toValue(options.hint) && `${id}-hint`];
      return ids.filter(Boolean).join(' ') || undefined;
    }),
  };
  provide(FIELD, field);
  return field;
}

/** The attributes a control takes from the FormField around it, if there is one. */
export function useField() {
  const field = inject(FIELD, null);
  return computed(() => ({
    id: field?.id,
    'aria-describedby': field?.describedBy.value,
    'aria-invalid': field?.invalid.value || undefined,
    'aria-required': field?.required.value || undefined,
  }));
}

/** The same for a group of controls, which is named by the label's id. */
export function useFieldGroup() {
  const field = inject(FIELD, null);
  return computed(() => ({
    'aria-labelledby': field?.labelId,
    'aria-describedby': field?.describedBy.value,
    'aria-invalid': field?.invalid.value || undefined,
  }));
}

/** The edge every field shares: line2, red and heavier when wrong. */
export const FIELD_CLASS =
  'field w-full rounded-field border border-line2 bg-surface text-[14.5px] text-ink transition-colors duration-120 ' +
  'hover:not-disabled:border-ink3 disabled:opacity-55 aria-invalid:border-danger aria-invalid:ring-[0.5px] aria-invalid:ring-danger';
