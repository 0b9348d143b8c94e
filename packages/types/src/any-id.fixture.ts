/** A UUID of version 7, the same for the same number. */
export const v7 = (number: number): string =>
  `017df6ab-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
