import { z } from 'zod';
import { storable } from './words.js';

/** One page of a list that is read by key: `next` is the `after` of the following page, null on the last. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() });

export type Page<Item> = { items: Item[]; next: string | null };

export const pageQuery = {
  after: z.string().max(200).check(storable).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};
