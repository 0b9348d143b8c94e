const ONE_KEYSTROKE_MS = 1000;

/** What was started is stopped in the opposite order: when a signal comes, or when starting failed. */
export class Shutdown {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private asked: number | null = null;
  private done: Promise<void> | null = null;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.ask());
  }

  /** To be stopped before all that was started earlier. */
  first(step: () => Promise<unknown>): void {
    this.steps.unshift(step);
    if (this.asked !== null) void this.now().then(() => process.exit());
  }

  now(): Promise<void> {
    return (this.done ??= this.run());
  }

  /** npm and the terminal both hand on one Ctrl-C; a second keystroke is for those who do not want to wait. */
  private ask(): void {
    const now = performance.now();
    if (this.asked !== null && now - this.asked > ONE_KEYSTROKE_MS) process.exit(1);
    if (this.asked !== null) return;
    this.asked = now;
    void this.now().then(() => process.exit());
  }

  private async run(): Promise<void> {
    for (const step of this.steps) {
      await step().catch((error: unknown) => {
        console.error(error);
        process.exitCode = 1;
      });
    }
  }
}
