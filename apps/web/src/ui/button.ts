export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'md' | 'sm';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'bg-ink text-on-ink border-transparent hover:not-disabled:bg-ink/88',
  secondary: 'text-ink border-line2 hover:not-disabled:border-ink hover:not-disabled:bg-sunk',
  quiet: 'text-ink2 border-transparent hover:not-disabled:bg-sunk hover:not-disabled:text-ink',
  danger: 'text-danger border-transparent hover:not-disabled:bg-danger/8',
};

const SIZES: Record<ButtonSize, string> = {
  md: 'h-9 px-[15px] gap-[7px] text-sm/none font-semibold',
  sm: 'h-[30px] px-[11px] gap-1.5 text-[13px]/none font-medium',
};

/** The look of a button, for what must be a link or another library's trigger. */
export const buttonClass = (variant: ButtonVariant = 'secondary', size: ButtonSize = 'md') =>
  `button touch-target relative inline-flex flex-none items-center justify-center rounded-field border whitespace-nowrap select-none
   transition-[background-color,border-color,color] duration-120 disabled:opacity-42 ${SIZES[size]} ${VARIANTS[variant]}`;
