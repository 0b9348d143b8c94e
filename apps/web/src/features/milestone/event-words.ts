import type { MilestoneEventView } from '@ullim/types/milestone-event';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Amount } from '@ullim/types/milestone';

export type EventWords = {
  date: (date: HonestDate | null) => string;
  amount: (amount: Amount | null) => string;
};
export type EventTold = { key: string; values: Record<string, string> };

/** One row of a history as a sentence: the key of its message and what stands in it. */
export function eventTold(event: MilestoneEventView, words: EventWords): EventTold {
  switch (event.kind) {
    case 'created':
      return told(`created.${event.new.status}`);
    case 'status_changed':
      return statusTold(event, words);
    case 'plan_moved':
      return planTold(words.date(event.old), words.date(event.new));
    case 'amount_moved':
      return amountTold(event.old, event.new, words);
  }
}

const told = (key: string, values: Record<string, string> = {}): EventTold => ({ key, values });

type StatusChanged = Extract<MilestoneEventView, { kind: 'status_changed' }>;

function statusTold({ old, new: next }: StatusChanged, { date }: EventWords): EventTold {
  if (old.status === next.status) {
    if (next.status === 'set_aside' && old.actual === next.actual) return asideTold(next.reason);
    return told('mended', { date: date(next.actual) });
  }
  if (next.status === 'done') return told('finished');
  if (next.status === 'set_aside') return asideTold(next.reason);
  if (next.status === 'under_way') return told(old.status === 'planned' ? 'began' : 'reopened');
  return told('created.planned');
}

const asideTold = (reason: string | null) => (reason ? told('setAsideFor', { reason }) : told('setAside'));

function planTold(from: string, to: string): EventTold {
  if (!from) return told('planMade', { date: to });
  if (!to) return told('planDropped', { date: from });
  return told('planMoved', { from, to });
}

function amountTold(old: Amount | null, next: Amount | null, { amount }: EventWords): EventTold {
  if (next === null) return told('amountDropped');
  if (old === null) return told('amountMade', { amount: amount(next) });
  const forward = next.done > old.done && next.unit === old.unit && next.total === old.total;
  return told(forward ? 'amountMoved' : 'amountChanged', { from: amount(old), to: amount(next) });
}
