import { z } from 'zod';
import { Id, Instant } from './identity.js';
import { storable } from './words.js';

/** Signing in by e-mail address or handle. */
export const NewSession = z.strictObject({
  login: z.string().trim().min(1).max(254).check(storable),
  password: z.string().max(1000).check(storable),
});
export type NewSession = z.infer<typeof NewSession>;

export const SessionView = z.strictObject({
  id: Id,
  createdAt: Instant,
  lastSeenAt: Instant,
  userAgent: z.string(),
  current: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;

export const SessionList = z.strictObject({ items: z.array(SessionView) });
export type SessionList = z.infer<typeof SessionList>;
