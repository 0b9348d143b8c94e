import { parseEdtf, writeEdtf, type HonestDate } from '@ullim/types/honest-date/edtf';
import { understand, type Lean, type UnderstandProblem } from '@ullim/types/honest-date/understand';
import type { Standing } from './standing';

export type DateProblem = UnderstandProblem | 'one_moment';
export type Reading = { date: HonestDate } | { problem: DateProblem };

/**
 * What a person typed into a date field, as a date or as the reason why not. Asked for one moment, "since March" is March:
 * the label has said "since" already.
 */
export function readDate(text: string, where: Standing & { lean: Lean; momentOnly: boolean }): Reading {
  const understood = understand(text, where);
  if ('problem' in understood || !where.momentOnly) return understood;
  const edtf = parseEdtf(understood.date);
  if (!edtf || typeof edtf.end === 'object') return { problem: 'one_moment' };
  return { date: writeEdtf({ start: edtf.start, end: 'same' }) };
}
