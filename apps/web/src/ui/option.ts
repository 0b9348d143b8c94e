/** One choice of a SelectField, ComboBox, RadioGroup or SegmentedControl. */
export type Option<Value extends string = string> = {
  value: Value;
  label: string;
  hint?: string | undefined;
  disabled?: boolean | undefined;
};
