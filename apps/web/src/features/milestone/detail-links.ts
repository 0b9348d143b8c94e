/** Where an identifier leads; only those that are addresses of their own. */
export function linkOf(name: string, value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  if (name === 'doi') return `https://doi.org/${value.split('/').map(encodeURIComponent).join('/')}`;
  if (name === 'arxivId') return `https://arxiv.org/abs/${value}`;
  return null;
}
