import type { Calendar } from '@ullim/types/account';
import type { Day } from '@ullim/types/honest-date/day';
import { daysMeant, type DaysMeant } from '@ullim/types/honest-date/days';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { liesWithin } from '@ullim/types/honest-date/order';

/** A period that is looked back on, as the account's calendar reads dates. */
export class LookBack {
  readonly first: Day;
  readonly last: Day;
  /** How things stood on its last day, or stand today while that is still to come. */
  readonly stand: Day;
  private readonly read = new Map<HonestDate, DaysMeant>();

  /** `period` has an end. */
  constructor(
    period: HonestDate,
    private readonly calendar: Calendar,
    today: Day,
  ) {
    const { startFirst, endLast } = this.days(period);
    this.first = startFirst;
    this.last = endLast!;
    this.stand = this.last < today ? this.last : today;
  }

  days(date: HonestDate): DaysMeant {
    const days = this.read.get(date) ?? daysMeant(date, this.calendar);
    this.read.set(date, days);
    return days;
  }

  /** Every day it can mean. */
  holds(date: HonestDate): boolean {
    return liesWithin(this.days(date), this.first, this.last);
  }

  holdsBeginning(date: HonestDate): boolean {
    const { startFirst, startLast } = this.days(date);
    return liesWithin({ startFirst, endLast: startLast }, this.first, this.last);
  }

  holdsEnd(date: HonestDate): boolean {
    const { endFirst, endLast } = this.days(date);
    return endFirst !== null && liesWithin({ startFirst: endFirst, endLast }, this.first, this.last);
  }

  /** Whether it was over before the first day. */
  follows(date: HonestDate): boolean {
    const { endLast } = this.days(date);
    return endLast !== null && endLast < this.first;
  }

  /** Something is so from the first day its date can mean. */
  hasCome(date: HonestDate): boolean {
    return this.days(date).startFirst <= this.stand;
  }
}
