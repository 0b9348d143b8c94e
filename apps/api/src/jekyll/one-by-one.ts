import type { Reader } from '../reader/reader.js';

/** Work that holds a connection for long: each person's waits for theirs before it. */
export class OneByOne {
  private readonly last = new Map<string, Promise<unknown>>();

  async run<T>({ journey }: Reader, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(journey);
    const mine = before ? before.then(work, work) : work();
    this.last.set(journey, mine);
    try {
      return await mine;
    } finally {
      if (this.last.get(journey) === mine) this.last.delete(journey);
    }
  }
}
