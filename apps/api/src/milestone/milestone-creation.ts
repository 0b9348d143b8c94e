import { Injectable } from '@nestjs/common';
import type { HonestMoment } from '@ullim/types/honest-date/edtf';
import type { NewMilestone } from '@ullim/types/milestone';
import type { StatusChange } from '@ullim/types/milestone-event';
import { fingerprint } from '../change/creation.js';
import type { Change } from '../change/journey-changes.js';
import type { Reader } from '../reader/reader.js';
import { EvidenceRepository } from './evidence.repository.js';
import { columnsOf } from './milestone-columns.js';
import { type Happening, MilestoneEventsRepository } from './milestone-events.repository.js';
import { MilestoneLinks } from './milestone-links.js';
import { Milestone } from './milestone.entity.js';
import { MilestonesRepository } from './milestones.repository.js';

/** How a milestone came to be what it is, from its first status to that of now. */
export type Past = (StatusChange & { on: HonestMoment })[];

/** Writes a new milestone with its evidence and the first row of its history, inside a change under way. */
@Injectable()
export class MilestoneCreation {
  constructor(
    private readonly milestones: MilestonesRepository,
    private readonly evidence: EvidenceRepository,
    private readonly events: MilestoneEventsRepository,
    private readonly links: MilestoneLinks,
  ) {}

  /** What it links to is the person's own from then on. */
  async create(reader: Reader, body: NewMilestone, change: Change): Promise<void> {
    const { status, actual, setAsideReason: reason } = body;
    await this.write(reader, body, change, [{ on: change.today, status, actual, reason }]);
    await this.links.makeOwn(reader, body, change.db);
  }

  /** Leaves the sample around it as it is. Its `past` ends with what it is now. */
  createSample(reader: Reader, body: NewMilestone, change: Change, past: Past): Promise<void> {
    return this.write(reader, body, change, past, true);
  }

  private async write(
    reader: Reader,
    body: NewMilestone,
    change: Change,
    past: Past,
    sample = false,
  ): Promise<void> {
    const { db, now, calendar } = change;
    await this.links.check(reader, body, null, db);
    const row: Partial<Milestone> = {
      ...columnsOf(body, calendar),
      accountId: reader.journey,
      id: body.id,
      status: body.status,
      position: await this.milestones.nextPosition(reader, db),
      sample,
      createdFrom: fingerprint(body),
      version: 1,
      createdAt: now,
      removedAt: null,
      removedWith: null,
    };
    await db.insert(Milestone, row);
    await this.evidence.replace(reader, body.id, body.evidence, db);
    let old: StatusChange | null = null;
    for (const { on, ...next } of past) {
      const happening: Happening =
        old === null ? { kind: 'created', old, new: next } : { kind: 'status_changed', old, new: next };
      await this.events.write(reader, body.id, happening, change, on);
      old = next;
    }
  }
}
