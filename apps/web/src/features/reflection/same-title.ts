/** Whether two titles say the same, whatever their spaces, signs and capitals. */
export function saysTheSame(a: string, b: string): boolean {
  const letters = lettersOf(a);
  return letters !== '' && letters === lettersOf(b);
}

const lettersOf = (title: string) =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
