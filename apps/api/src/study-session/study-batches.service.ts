import { Injectable } from '@nestjs/common';
import { NewStudySession, type NewStudyBatch, type StudyBatchView } from '@ullim/types/study-session';
import type { EntityManager } from 'typeorm';
import { type Creation, fingerprint } from '../change/creation.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { idTaken, invalid, notFound } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { typedIn } from './study-columns.js';
import { StudyCreation } from './study-creation.js';
import type { StudySession } from './study-session.entity.js';
import { StudySessionsRepository } from './study-sessions.repository.js';

/** Rows of study that were filled in together. A batch is nothing but its rows. */
@Injectable()
export class StudyBatchesService {
  constructor(
    private readonly sessions: StudySessionsRepository,
    private readonly creation: StudyCreation,
    private readonly changes: JourneyChanges,
  ) {}

  create(reader: Reader, { id, sessions }: NewStudyBatch): Promise<Creation<StudyBatchView>> {
    return this.changes.make(reader, async (change) => {
      const created = !(await this.isRepetition(reader, { id, sessions }, change.db));
      if (created) await this.creation.createBatch(reader, id, sessions, change);
      const ids = sessions.map((session) => session.id);
      return { created, view: await this.view(reader, id, ids, change.db) };
    });
  }

  /** What a person changed since is theirs to remove, one by one. */
  remove(reader: Reader, id: string): Promise<StudyBatchView> {
    return this.moveUntouched(
      reader,
      id,
      (rows) => rows.filter(({ removedAt }) => removedAt === null),
      ({ now }) => now,
    );
  }

  /** What went together comes back together; a row that was removed by itself before stays where it is. */
  bringBack(reader: Reader, id: string): Promise<StudyBatchView> {
    return this.moveUntouched(reader, id, removedLast, () => null);
  }

  /** Throws when something else has the id of the batch or of a row. */
  private async isRepetition(
    reader: Reader,
    { id, sessions }: NewStudyBatch,
    db: EntityManager,
  ): Promise<boolean> {
    const ids = sessions.map((session) => session.id);
    const there = new Map((await this.sessions.findAll(reader, ids, db)).map((row) => [row.id, row]));
    const isThere = (session: NewStudySession) =>
      there.get(session.id)?.batchId === id &&
      there.get(session.id)!.createdFrom.equals(fingerprint(session));
    const batch = await this.sessions.inBatch(reader, id, db);
    if (batch.length > 0) {
      if (batch.length === sessions.length && sessions.every(isThere)) return true;
      throw idTaken();
    }
    if (there.size === 0) return false;
    throw invalid(
      ...[...there.keys()].map((taken) => ({
        path: `sessions.${ids.indexOf(taken)}.id`,
        code: 'id_taken',
        message: 'Something else was made with this id. Make a new UUID v7 for the row.',
      })),
    );
  }

  private async moveUntouched(
    reader: Reader,
    id: string,
    those: (rows: StudySession[]) => StudySession[],
    removedAt: (change: Change) => Date | null,
  ): Promise<StudyBatchView> {
    return this.changes.make(reader, async (change) => {
      const rows = await this.sessions.inBatch(reader, id, change.db);
      if (rows.length === 0) throw notFound();
      const ids = those(rows.filter(isUntouched)).map((row) => row.id);
      await this.sessions.moveAll(reader, ids, removedAt(change), change.db);
      return this.view(reader, id, ids, change.db);
    });
  }

  private async view(reader: Reader, id: string, ids: string[], db: EntityManager): Promise<StudyBatchView> {
    return { id, sessions: await this.sessions.views(reader, ids, db) };
  }
}

/** Still what it was made from. Its version does not tell: taking the batch back and bringing it back raise that. */
const isUntouched = (row: StudySession) =>
  row.createdFrom.equals(fingerprint(NewStudySession.parse(typedIn(row))));

function removedLast(rows: StudySession[]): StudySession[] {
  const times = rows.flatMap(({ removedAt }) => removedAt?.getTime() ?? []);
  return rows.filter(({ removedAt }) => removedAt?.getTime() === Math.max(...times));
}
