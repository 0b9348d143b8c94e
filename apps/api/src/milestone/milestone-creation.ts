import { Injectable } from '@nestjs/common';
import type { NewMilestone } from '@ullim/types/milestone';
import { fingerprint } from '../journey/creation.js';
import type { Change } from '../journey/journey-changes.js';
import type { Reader } from '../reader/reader.js';
import { EvidenceRepository } from './evidence.repository.js';
import { columnsOf } from './milestone-columns.js';
import { MilestoneEventsRepository } from './milestone-events.repository.js';
import { MilestoneLinks } from './milestone-links.js';
import { Milestone } from './milestone.entity.js';
import { MilestonesRepository } from './milestones.repository.js';

/** Writes a new milestone with its evidence and the first row of its history, inside a change under way. */
@Injectable()
export class MilestoneCreation {
  constructor(
    private readonly milestones: MilestonesRepository,
    private readonly evidence: EvidenceRepository,
    private readonly events: MilestoneEventsRepository,
    private readonly links: MilestoneLinks,
  ) {}

  /** One of the sample leaves the sample around it as it is; any other makes what it links to the person's own. */
  async create(reader: Reader, body: NewMilestone, change: Change, { sample = false } = {}): Promise<void> {
    const { db, now, calendar } = change;
    await this.links.check(reader, body, null, db);
    if (!sample) await this.links.makeOwn(reader, body, db);
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
    await db.insert(Milestone, row as object);
    await this.evidence.replace(reader, body.id, body.evidence, db);
    const { status, actual, setAsideReason: reason } = body;
    const created = { kind: 'created', old: null, new: { status, actual, reason } } as const;
    await this.events.write(reader, body.id, created, change);
  }
}
