import type { z } from 'zod';
import type { Id } from './identity.js';

/** For rows that bring ids of their own along. */
export function namedOnce(rows: { id: Id }[], context: z.RefinementCtx): void {
  const seen = new Set<Id>();
  rows.forEach(({ id }, index) => {
    if (seen.has(id))
      context.addIssue({ code: 'custom', path: [index, 'id'], message: 'Give each row an id of its own.' });
    seen.add(id);
  });
}
