import { Clock } from '../../src/clock/clock.js';

/** A clock that moves only when the story says so. */
export class HeldClock extends Clock {
  private instant = new Date('2021-12-26T11:13:00Z');

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: string): void {
    this.instant = new Date(instant);
  }

  pass({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.instant = new Date(this.instant.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}
