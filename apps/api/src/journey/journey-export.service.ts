import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Me } from '@ullim/types/account';
import type { Reader } from '../reader/reader.js';
import { Arrivals, type Spooled } from '../store/arrivals.js';
import { JourneyExportRepository } from './journey-export.repository.js';

@Injectable()
export class JourneyExportService {
  constructor(
    private readonly exports: JourneyExportRepository,
    private readonly arrivals: Arrivals,
  ) {}

  /** A JourneyExport as JSON, and whose it is. A slow download holds no connection to the database. */
  fileOf(reader: Reader): Promise<Spooled<Me>> {
    return this.arrivals.spool((path) =>
      this.exports.atOneMoment(reader, async ({ account, pieces }) => {
        await pipeline(pieces, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
        return account;
      }),
    );
  }
}
