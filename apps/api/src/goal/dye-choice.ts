import { type Dye, DYES } from '@ullim/types/goal';

/** The first dye not yet worn; when all are, the one worn least, in the order they are given out. */
export function nextDye(worn: readonly Dye[]): Dye {
  const times = (dye: Dye) => worn.filter((each) => each === dye).length;
  return DYES.reduce((least, dye) => (times(dye) < times(least) ? dye : least));
}
