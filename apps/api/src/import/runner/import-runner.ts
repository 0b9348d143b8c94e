import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { BackgroundWork } from '../../background/background-work.js';
import { Clock } from '../../clock/clock.js';
import { ArchiveRefused } from '../archive/refused.js';
import { BringingService } from '../bringing/bringing.service.js';
import type { ImportRun } from '../import-run.entity.js';
import { ReadingService } from '../reading/reading.service.js';
import { ImportLeases, LeaseLost } from '../work/leases.js';
import { Endings } from './endings.js';

const LOOK_AGAIN_MS = 10_000;
const MOST_TRIES = 5;
const REST_MS = 30_000;

/**
 * Reads archives and brings in what was chosen, beside everything else: when it is woken, when the API starts, and from
 * time to time, for what another copy of it had in hands when it died.
 */
@Injectable()
export class ImportRunner extends BackgroundWork {
  private readonly by = newId();

  constructor(
    private readonly leases: ImportLeases,
    private readonly reading: ReadingService,
    private readonly bringing: BringingService,
    private readonly endings: Endings,
    private readonly clock: Clock,
  ) {
    super({ name: 'Import', everyMs: LOOK_AGAIN_MS, later: 'imports go on when it is back' });
  }

  async run(): Promise<void> {
    await this.endings.forgetAbandoned();
    await this.endings.forgetOld();
    while (!this.stopped) {
      const run = await this.leases.claim(this.by);
      if (run === null) return;
      await this.workOn(run);
    }
  }

  private async workOn(run: ImportRun): Promise<void> {
    try {
      await this.getOnWith(run);
      await this.leases.release(run, null);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      await this.leases.release(run, new Date(this.clock.now().getTime() + REST_MS));
      throw error;
    }
  }

  private async getOnWith(run: ImportRun): Promise<void> {
    if (run.tries > MOST_TRIES) return this.endings.giveUp(run);
    const goesOn = () => !this.stopped;
    try {
      if (run.state === 'reading') await this.reading.read(run, goesOn);
      else await this.bringing.bring(run, goesOn);
    } catch (error) {
      if (!(error instanceof ArchiveRefused)) throw error;
      await this.endings.refuse(run, error);
    }
  }
}
