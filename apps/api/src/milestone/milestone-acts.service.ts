import { Injectable } from '@nestjs/common';
import type {
  Amount,
  Beginning,
  Completion,
  MilestoneView,
  SettingAside,
  Status,
} from '@ullim/types/milestone';
import type { StatusChange } from '@ullim/types/milestone-event';
import type { HonestMoment } from '@ullim/types/honest-date/edtf';
import type { Calendar } from '@ullim/types/account';
import { Editing } from '../change/editing.js';
import { conflict } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { type Act, actOf } from './act.js';
import {
  afterBeginning,
  afterCompletion,
  afterReopening,
  afterSettingAside,
  beforeAct,
} from './actual-period.js';
import { actualColumns, amountColumns, amountOf } from './milestone-columns.js';
import { MilestoneEventsRepository } from './milestone-events.repository.js';
import type { Milestone } from './milestone.entity.js';
import { MilestonesRepository } from './milestones.repository.js';

/** What happens to a milestone: it begins, is completed, set aside, reopened. Each can be taken back while it is the last. */
@Injectable()
export class MilestoneActsService {
  constructor(
    private readonly milestones: MilestonesRepository,
    private readonly editing: Editing,
    private readonly events: MilestoneEventsRepository,
  ) {}

  begin(reader: Reader, id: string, version: number, { on }: Beginning): Promise<MilestoneView> {
    return this.act(reader, id, version, on, ({ status }, day) => {
      if (status !== 'planned') throw conflict(`It is ${NOW[status]}. Only what is planned can begin.`);
      return { status: 'under_way', actual: afterBeginning(day), reason: null };
    });
  }

  complete(reader: Reader, id: string, version: number, { on }: Completion): Promise<MilestoneView> {
    return this.act(reader, id, version, on, ({ status, actual }, day, calendar) => {
      refuseWhenOver(status);
      return { status: 'done', actual: afterCompletion(actual, day, calendar), reason: null };
    });
  }

  setAside(
    reader: Reader,
    id: string,
    version: number,
    { on, reason }: SettingAside,
  ): Promise<MilestoneView> {
    return this.act(reader, id, version, on, ({ status, actual }, day, calendar) => {
      refuseWhenOver(status);
      return { status: 'set_aside', actual: afterSettingAside(actual, day, calendar), reason };
    });
  }

  reopen(reader: Reader, id: string, version: number): Promise<MilestoneView> {
    return this.act(reader, id, version, undefined, ({ status, actual }) => {
      if (status !== 'done' && status !== 'set_aside') throw conflict(`It is ${NOW[status]}, so it is open.`);
      return {
        status: actual === null ? 'planned' : 'under_way',
        actual: afterReopening(actual),
        reason: null,
      };
    });
  }

  /** A slip is not history: the act and its event are gone, and what the act changed is as it was before. */
  takeBack(reader: Reader, id: string, version: number, act: Act): Promise<MilestoneView> {
    return this.editing.edit(
      reader,
      { id, version },
      this.milestones,
      async ({ actual }, { db, calendar }) => {
        const last = await this.events.lastStatusChange(reader, id, db);
        if (!last || actOf(last) !== act)
          throw conflict('Only the last thing that happened to it can be taken back, and that was not this.');
        await this.events.erase(reader, last.id, db);
        const { old, new: made } = last;
        return statusColumns({ ...old, actual: beforeAct(actual, { made, old }, calendar) }, calendar);
      },
    );
  }

  moveAmount(reader: Reader, id: string, version: number, amount: Amount): Promise<MilestoneView> {
    return this.editing.edit(reader, { id, version }, this.milestones, async (milestone, change) => {
      await this.events.writeAmount(reader, id, amountOf(milestone), amount, change);
      return amountColumns(amount);
    });
  }

  private act(
    reader: Reader,
    id: string,
    version: number,
    on: HonestMoment | undefined,
    become: (milestone: Milestone, on: HonestMoment, calendar: Calendar) => StatusChange,
  ): Promise<MilestoneView> {
    return this.editing.edit(reader, { id, version }, this.milestones, async (milestone, change) => {
      const day = on ?? change.today;
      const next = become(milestone, day, change.calendar);
      const { status, actual, setAsideReason: reason } = milestone;
      const changed = { kind: 'status_changed', old: { status, actual, reason }, new: next } as const;
      await this.events.write(reader, id, changed, change, day);
      return statusColumns(next, change.calendar);
    });
  }
}

const NOW: Record<Status, string> = {
  planned: 'planned',
  under_way: 'under way',
  done: 'done',
  set_aside: 'set aside',
};

function refuseWhenOver(status: Status): void {
  if (status === 'done' || status === 'set_aside') throw conflict(`It is ${NOW[status]}. Reopen it first.`);
}

const statusColumns = ({ status, actual, reason }: StatusChange, calendar: Calendar): Partial<Milestone> => ({
  status,
  setAsideReason: reason,
  ...actualColumns(actual, calendar),
});
