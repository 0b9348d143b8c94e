import { createHash } from 'node:crypto';
import { idTaken } from '../problem/problem.js';

/** What became of a creation: `created` is false when the same request had been answered before. */
export type Creation<View> = { created: boolean; view: View };

/** A fingerprint of what something was created from. Key order does not matter: schemas fix it. */
export const fingerprint = (body: unknown): Buffer =>
  createHash('sha256').update(JSON.stringify(body)).digest();

/** The same id with the same body is a repetition; with another body it is a mistake. */
export function isRepetition(existing: { createdFrom: Buffer } | null, body: unknown): boolean {
  if (!existing) return false;
  if (existing.createdFrom.equals(fingerprint(body))) return true;
  throw idTaken();
}
