import { z } from 'zod';
import { Id } from './identity.js';

/** An address in a text, and the reflection that stood there on the blog they came from. */
export const FormerLink = z.strictObject({ address: z.string(), reflectionId: Id });
export type FormerLink = z.infer<typeof FormerLink>;
export const FormerLinkList = z.strictObject({ items: z.array(FormerLink) });
export type FormerLinkList = z.infer<typeof FormerLinkList>;
