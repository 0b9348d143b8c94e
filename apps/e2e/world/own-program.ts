import { dataFolder, freePort, Program } from '../../api/test/process/program.js';
import { test as story } from './story.js';

/** Ullim as a person starts it, for one story alone: it can be killed and started again at the same address. */
export class OwnProgram {
  private constructor(
    private program: Program,
    private readonly settings: { ULLIM_DATA: string; PORT: string },
    readonly address: string,
  ) {}

  static async start(folder: string): Promise<OwnProgram> {
    const settings = { ULLIM_DATA: folder, PORT: await freePort() };
    const program = Program.start(settings);
    return new OwnProgram(program, settings, await program.address());
  }

  /** `kill -9`: nothing is put in order. */
  async crash(): Promise<void> {
    await this.program.end('SIGKILL');
  }

  async startAgain(): Promise<void> {
    this.program = Program.start(this.settings);
    await this.program.address();
  }
}

export const test = story.extend<{ program: OwnProgram; baseURL: string }>({
  // eslint-disable-next-line no-empty-pattern
  program: async ({}, use) => {
    const folder = await dataFolder();
    try {
      await use(await OwnProgram.start(folder.path));
    } finally {
      await Program.endAll();
      await folder.remove();
    }
  },
  baseURL: async ({ program }, use) => use(program.address),
});
