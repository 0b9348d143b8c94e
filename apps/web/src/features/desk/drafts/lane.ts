import { shallowRef, type ShallowRef } from 'vue';

/** How saving goes in one place. */
export type LaneState = {
  /** Something is waiting to be saved or is being saved. */
  busy: boolean;
  savedAt: string | null;
  /** Why the last attempt did not succeed; null once one did. */
  error: unknown;
};

export type LaneOptions = {
  /** How long what was written may wait, in ms. */
  delay: number;
  /** In ms after so many failures on end; null: trying again is of no use until something new is written. */
  retryAfter: (failures: number, error: unknown) => number | null;
  now: () => string;
};

/**
 * Saves the latest value in one place, one attempt at a time: what is put waits at most `delay`, a failure is tried again,
 * and an older value never overtakes a newer one.
 */
export class Lane<Value> {
  readonly state: ShallowRef<LaneState> = shallowRef({ busy: false, savedAt: null, error: null });
  #waiting: { value: Value } | null = null;
  #underWay: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(
    private readonly save: (value: Value) => Promise<void>,
    private readonly options: LaneOptions,
  ) {}

  put(value: Value): void {
    const first = this.#waiting === null;
    this.#waiting = { value };
    this.#say({ busy: true });
    if (first && this.#failures === 0) this.#schedule(this.options.delay);
    else this.#timer ??= setTimeout(() => void this.flush(), this.options.delay);
  }

  /** Saves what is waiting, now. Settles when nothing is under way; never rejects. */
  async flush(): Promise<void> {
    this.#unschedule();
    while (this.#underWay) await this.#underWay;
    if (!this.#waiting) return;
    this.#underWay = this.#attempt(this.#waiting);
    await this.#underWay;
  }

  /** Forgets what is waiting, and settles when nothing is under way. */
  async stop(): Promise<void> {
    this.#unschedule();
    this.#waiting = null;
    while (this.#underWay) await this.#underWay;
    this.#unschedule();
    this.#waiting = null;
    this.#say({ busy: false });
  }

  /** What would be lost if all ended now. */
  get unsaved(): Value | null {
    return this.#waiting?.value ?? null;
  }

  async #attempt(attempted: { value: Value }): Promise<void> {
    try {
      await this.save(attempted.value);
      this.#failures = 0;
      this.#succeeded(attempted);
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#underWay = null;
    }
  }

  #succeeded(attempted: { value: Value }): void {
    if (this.#waiting === attempted) this.#waiting = null;
    this.#say({ busy: this.#waiting !== null, savedAt: this.options.now(), error: null });
    if (this.#waiting) this.#schedule(this.options.delay);
  }

  #failed(error: unknown): void {
    this.#failures++;
    this.#say({ busy: false, error });
    const after = this.options.retryAfter(this.#failures, error);
    if (this.#waiting && after !== null) this.#schedule(after);
  }

  #schedule(ms: number): void {
    this.#unschedule();
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #unschedule(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #say(change: Partial<LaneState>): void {
    this.state.value = { ...this.state.value, ...change };
  }
}
