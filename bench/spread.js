/** The number that `part` of them do not exceed. */
export const percentile = (numbers, part) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * part)];
export const median = (numbers) => percentile(numbers, 0.5);
/** From the least to the most, in words. */
export const range = (numbers, digits = 0) =>
  `${Math.min(...numbers).toFixed(digits)} to ${Math.max(...numbers).toFixed(digits)}`;
