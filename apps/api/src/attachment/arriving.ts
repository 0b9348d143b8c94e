import type { Reader } from '../reader/reader.js';
import { refusal } from './intake/refusals.js';

/** How many files of each person are coming in. */
export class Arriving {
  private readonly counts = new Map<string, number>();

  constructor(private readonly atOnce: number) {}

  async one<T>({ journey }: Reader, arrive: () => Promise<T>): Promise<T> {
    const others = this.counts.get(journey) ?? 0;
    if (others >= this.atOnce) throw refusal.tooManyAtOnce(this.atOnce);
    this.counts.set(journey, others + 1);
    try {
      return await arrive();
    } finally {
      const left = this.counts.get(journey)! - 1;
      if (left === 0) this.counts.delete(journey);
      else this.counts.set(journey, left);
    }
  }
}
