import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { HonestMoment } from '@ullim/types/honest-date/edtf';
import type { Amount } from '@ullim/types/milestone';
import type { MilestoneEventQuery, MilestoneEventView, StatusChange } from '@ullim/types/milestone-event';
import type { Page } from '@ullim/types/page';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { daysOf } from '../change/honest-days.js';
import type { Change } from '../change/journey-changes.js';
import { readKey } from '../database/pages.js';
import type { Reader } from '../reader/reader.js';
import { MilestoneEvent } from './milestone-event.entity.js';
import { MILESTONE_EVENT_VIEW } from './milestone-event.presenter.js';

/** What an event says, before it is written. */
export type Happening = MilestoneEventView extends infer Event
  ? Event extends MilestoneEventView
    ? Pick<Event, 'kind' | 'old' | 'new'>
    : never
  : never;

export type StatusEvent = { id: string; old: StatusChange; new: StatusChange };

@Injectable()
export class MilestoneEventsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order of writing; null when there is no such milestone. */
  async page(
    reader: Reader,
    milestoneId: string,
    { after, limit }: MilestoneEventQuery,
  ): Promise<Page<MilestoneEventView> | null> {
    const [milestone] = await this.dataSource.query<{ events: Written[] }[]>(PAGE, [
      reader.journey,
      milestoneId,
      readKey(after, KEY)?.[0] ?? -1,
      limit + 1,
    ]);
    if (!milestone) return null;
    const shown = milestone.events.slice(0, limit);
    const more = milestone.events.length > limit;
    return { items: shown.map(({ view }) => view), next: more ? String(shown.at(-1)!.ordinal) : null };
  }

  async write(
    reader: Reader,
    milestoneId: string,
    happening: Happening,
    { db, now, today, calendar }: Change,
    on: HonestMoment = today,
  ): Promise<void> {
    const { startFirst, startLast } = daysOf(on, calendar);
    await db.query(
      `INSERT INTO milestone_events (account_id, milestone_id, ordinal, id, kind, old, new,
                                     happened_on, happened_first, happened_last, written_at)
       SELECT $1, $2, coalesce(max(ordinal) + 1, 0), $3, $4, $5, $6, $7, $8, $9, $10
       FROM milestone_events WHERE account_id = $1 AND milestone_id = $2`,
      [
        ...[reader.journey, milestoneId, newId(), happening.kind, json(happening.old), json(happening.new)],
        ...[on, startFirst, startLast, now],
      ],
    );
  }

  /** Each move is history, however many there are in a day; what stayed as it was is none. */
  async writeAmount(
    reader: Reader,
    milestoneId: string,
    old: Amount | null,
    amount: Amount | null,
    change: Change,
  ): Promise<void> {
    if (isDeepStrictEqual(old, amount)) return;
    await this.write(reader, milestoneId, { kind: 'amount_moved', old, new: amount }, change);
  }

  async lastStatusChange(
    reader: Reader,
    milestoneId: string,
    db: EntityManager,
  ): Promise<StatusEvent | null> {
    return db.findOne(MilestoneEvent, {
      where: { accountId: reader.journey, milestoneId, kind: 'status_changed' },
      order: { ordinal: 'DESC' },
    }) as Promise<StatusEvent | null>;
  }

  async erase(reader: Reader, id: string, db: EntityManager): Promise<void> {
    await db.delete(MilestoneEvent, { accountId: reader.journey, id });
  }
}

type Written = { ordinal: number; view: MilestoneEventView };

const PAGE = `
  SELECT (
    SELECT coalesce(json_agg(json_build_object('ordinal', e.ordinal, 'view', ${MILESTONE_EVENT_VIEW})), '[]')
    FROM (
      SELECT * FROM milestone_events e
      WHERE e.account_id = m.account_id AND e.milestone_id = m.id AND e.ordinal > $3
      ORDER BY e.ordinal LIMIT $4
    ) e
  ) AS events
  FROM milestones m WHERE m.account_id = $1 AND m.id = $2`;

const KEY = z.tuple([z.coerce.number().pipe(z.int32())]);

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
