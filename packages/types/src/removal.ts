import { z } from 'zod';
import { Id, Instant, Version } from './identity.js';
import { pageOf, pageQuery } from './page.js';

/** One thing in the bin: it can be brought back until `erasedAfter`. */
export const RemovalView = z.strictObject({
  noun: z.enum([
    'goal',
    'milestone',
    'reflection',
    'study_session',
    'resonance_reading',
    'decision',
    'pivot',
    'review',
  ]),
  id: Id,
  title: z.string(),
  removedAt: Instant,
  erasedAfter: Instant,
  version: Version,
});
export type RemovalView = z.infer<typeof RemovalView>;
export const RemovalQuery = z.strictObject(pageQuery);
export type RemovalQuery = z.infer<typeof RemovalQuery>;
export const RemovalPage = pageOf(RemovalView);
export type RemovalPage = z.infer<typeof RemovalPage>;
