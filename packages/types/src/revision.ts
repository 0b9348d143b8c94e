import { z } from 'zod';

/** How a text came to be kept. */
export const CAUSES = ['kept', 'restored', 'imported', 'published', 'sample'] as const;
export const Cause = z.enum(CAUSES);
export type Cause = z.infer<typeof Cause>;
