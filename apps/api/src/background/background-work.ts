import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { isDatabaseAway } from '../database/database-away.js';

export const DAILY_MS = 24 * 60 * 60_000;

type Habits = {
  /** Under which it logs. */
  name: string;
  /** null: only when the API starts, and when it is woken. */
  everyMs: number | null;
  /** What becomes of the work when the database was away. */
  later: string;
};

/**
 * Work beside everything else, in rounds that never overlap: when the API starts, from time to time, and when it is woken.
 * A round that fails is logged; the next one comes all the same. Other copies of the API may be at it, too.
 */
export abstract class BackgroundWork implements OnApplicationBootstrap, OnModuleDestroy {
  /** The API closes: a round ends with the piece it is at. */
  protected stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private isAskedFor = false;
  private running: Promise<void> = Promise.resolve();
  private readonly logger: Logger;

  protected constructor(private readonly habits: Habits) {
    this.logger = new Logger(habits.name);
  }

  /** One round. */
  abstract run(): Promise<void>;

  onApplicationBootstrap(): void {
    this.wake();
    const { everyMs } = this.habits;
    if (everyMs !== null) this.timer = setInterval(() => this.wake(), everyMs).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** One round that has not begun yet does for all who ask. */
  wake(): void {
    if (this.isAskedFor) return;
    this.isAskedFor = true;
    this.running = this.running.then(() => this.round());
  }

  /** Until the rounds that were begun or asked for are over. */
  idle(): Promise<void> {
    return this.running;
  }

  private async round(): Promise<void> {
    this.isAskedFor = false;
    await this.run().catch((error: unknown) => this.failed(error));
  }

  private failed(error: unknown): void {
    if (isDatabaseAway(error)) this.logger.warn(`The database was away; ${this.habits.later}.`);
    else this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
