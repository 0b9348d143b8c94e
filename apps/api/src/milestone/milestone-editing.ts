import { Injectable } from '@nestjs/common';
import type { MilestoneView } from '@ullim/types/milestone';
import { type Change, JourneyChanges } from '../journey/journey-changes.js';
import { notFound, stale } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { Milestone } from './milestone.entity.js';
import { MilestonesRepository } from './milestones.repository.js';

type Edit = (milestone: Milestone, change: Change) => Promise<Partial<Milestone>>;

/** One change of one milestone, from the version that was seen. An edit returns the columns that become different. */
@Injectable()
export class MilestoneEditing {
  constructor(
    private readonly milestones: MilestonesRepository,
    private readonly changes: JourneyChanges,
  ) {}

  /** Whatever a person edits is their own from then on, no longer part of the sample. */
  edit(reader: Reader, id: string, version: number, edit: Edit): Promise<MilestoneView> {
    return this.move(reader, id, version, async (milestone, change) => {
      if (milestone.removedAt !== null) throw notFound();
      return { sample: false, ...(await edit(milestone, change)) };
    });
  }

  /** In the bin or not. */
  move(reader: Reader, id: string, version: number, move: Edit): Promise<MilestoneView> {
    return this.changes.make(reader, async (change) => {
      const milestone = await this.milestones.find(reader, id, change.db);
      if (!milestone) throw notFound();
      if (milestone.version !== version) throw stale(await this.viewAfter(reader, id, change));
      const different = await move(milestone, change);
      await change.db.update(Milestone, { accountId: reader.journey, id }, {
        ...different,
        version: version + 1,
      } as object);
      return this.viewAfter(reader, id, change);
    });
  }

  private async viewAfter(reader: Reader, id: string, { db }: Change): Promise<MilestoneView> {
    const view = await this.milestones.view(reader, id, db);
    if (!view) throw notFound();
    return view;
  }
}
