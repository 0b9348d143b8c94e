import type { AccountChanges, Me } from '@ullim/types/account';

type Field = keyof AccountChanges;

/** The fields that were changed here and, differently, elsewhere. */
export function conflictsOf(changes: AccountChanges, before: Me, stored: Me): Field[] {
  const fields = Object.keys(changes) as Field[];
  return fields.filter(
    (field) => !isSame(stored[field], before[field]) && !isSame(stored[field], changes[field]),
  );
}

/** Questions are a list. */
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
