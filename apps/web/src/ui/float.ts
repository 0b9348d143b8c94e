/** What floats: the one shadow of the house. */
export const FLOAT_CLASS =
  'floats z-50 rounded-[9px] border border-line bg-surface shadow-float outline-none';

export const LIST_ITEM_CLASS =
  'touch-target flex min-h-9 cursor-default items-center gap-[9px] rounded-badge px-[9px] text-sm text-ink outline-none select-none ' +
  'data-highlighted:bg-sunk data-disabled:opacity-42';
