import type { Kind } from '@ullim/types/milestone-details';

/** One thing a kind can say of itself: its name in the contract, and how it is typed. `key` names its label and what is typed. */
export type DetailField = { key: string; name: string; as: 'line' | 'names' | 'count' };

const line = (name: string, key = name): DetailField => ({ key, name, as: 'line' });
const names = (name: string, key = name): DetailField => ({ key, name, as: 'names' });
const count = (name: string): DetailField => ({ key: name, name, as: 'count' });

export const DETAIL_FIELDS: Record<Kind, readonly DetailField[]> = {
  course: [line('institution'), line('instructor'), line('code')],
  book: [names('authors'), line('publisher'), count('pages'), line('isbn')],
  lecture: [line('platform'), line('instructor'), line('institution')],
  paper: [names('authors'), line('venue'), count('pages'), line('arxivId'), line('doi')],
  competition: [line('host'), line('platform'), line('team', 'teamName')],
  project: [line('role'), names('team'), names('technologies')],
  membership: [line('organisation'), line('role')],
  seminar: [line('host', 'seminarHost'), line('place')],
  certificate: [line('issuer'), line('number')],
  other: [line('what')],
};

/** "Kim, Lee" or "Kim, J.; Lee, H.": where there is a semicolon, a comma belongs to the name. */
export function namesFrom(typed: string): string[] {
  return typed
    .split(typed.includes(';') ? ';' : ',')
    .map((name) => name.trim())
    .filter(Boolean);
}

export function namesTyped(names: readonly string[]): string {
  if (!names.some((name) => name.includes(','))) return names.join(', ');
  return names.length === 1 ? `${names[0]};` : names.join('; ');
}
