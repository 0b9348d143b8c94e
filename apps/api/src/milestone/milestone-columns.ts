import type { Calendar } from '@ullim/types/account';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Amount, MilestoneChanges } from '@ullim/types/milestone';
import { daysOf } from '../change/honest-days.js';
import type { Milestone } from './milestone.entity.js';

/** What was typed as the columns that keep it; what was not typed is left out. Evidence has rows of its own. */
export function columnsOf(
  { goalId, parentId, title, note, setAsideReason, details, planned, actual, amount }: MilestoneChanges,
  calendar: Calendar,
): Partial<Milestone> {
  return {
    ...(goalId !== undefined && { goalId }),
    ...(parentId !== undefined && { parentId }),
    ...(title !== undefined && { title }),
    ...(note !== undefined && { note }),
    ...(setAsideReason !== undefined && { setAsideReason }),
    ...(details !== undefined && { details, kind: details.kind }),
    ...(planned !== undefined && plannedColumns(planned, calendar)),
    ...(actual !== undefined && actualColumns(actual, calendar)),
    ...(amount !== undefined && amountColumns(amount)),
  };
}

export function actualColumns(actual: HonestDate | null, calendar: Calendar) {
  const { startFirst, startLast, endFirst, endLast } = daysOf(actual, calendar);
  return {
    actual,
    actualStartFirst: startFirst,
    actualStartLast: startLast,
    actualEndFirst: endFirst,
    actualEndLast: endLast,
  };
}

export function amountColumns(amount: Amount | null) {
  return {
    amountDone: amount?.done ?? null,
    amountTotal: amount?.total ?? null,
    amountUnit: amount?.unit ?? null,
  };
}

export function amountOf({ amountDone, amountTotal, amountUnit }: Milestone): Amount | null {
  return amountUnit === null ? null : { done: amountDone!, total: amountTotal, unit: amountUnit };
}

function plannedColumns(planned: HonestDate | null, calendar: Calendar) {
  const { startFirst, startLast, endFirst, endLast } = daysOf(planned, calendar);
  return {
    planned,
    plannedStartFirst: startFirst,
    plannedStartLast: startLast,
    plannedEndFirst: endFirst,
    plannedEndLast: endLast,
  };
}
