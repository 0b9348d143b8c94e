/** Numbers from 0 to below a limit that look random and are the same in every run. */
export function chance(seed) {
  let state = seed;
  return (limit) => (state = (state * 16_807) % 2_147_483_647) % limit;
}
