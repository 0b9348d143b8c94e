import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@ullim/types/problem';
import type { NewStudySession } from '@ullim/types/study-session';
import { fingerprint } from '../change/creation.js';
import type { Change } from '../change/journey-changes.js';
import { problemsOfNotYet } from '../change/not-yet.js';
import { invalid } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { columnsOf } from './study-columns.js';
import { StudySession } from './study-session.entity.js';
import { StudySubjects } from './study-subjects.js';

/** Writes study, one session or many, inside a change under way. */
@Injectable()
export class StudyCreation {
  constructor(private readonly subjects: StudySubjects) {}

  async createOne(reader: Reader, session: NewStudySession, change: Change): Promise<void> {
    const problems = await this.problems(reader, [session], change);
    if (problems.length > 0) throw invalid(...problems.map(({ place: _, ...problem }) => problem));
    await this.insert(reader, [session], null, change);
  }

  /** All of them, or none: what is wrong is named with its row. */
  async createBatch(
    reader: Reader,
    batchId: string,
    sessions: NewStudySession[],
    change: Change,
  ): Promise<void> {
    const problems = await this.problems(reader, sessions, change);
    if (problems.length > 0)
      throw invalid(
        ...problems.map(({ place, path, ...problem }) => ({ path: `sessions.${place}.${path}`, ...problem })),
      );
    await this.insert(reader, sessions, batchId, change);
  }

  private async problems(
    reader: Reader,
    sessions: NewStudySession[],
    change: Change,
  ): Promise<(FieldProblem & { place: number })[]> {
    const notYet = sessions.flatMap(({ on }, place) =>
      problemsOfNotYet(on, change).map((problem) => ({ ...problem, place })),
    );
    const missing = await this.subjects.problems(reader, sessions, change.db);
    return [...notYet, ...missing].sort((one, other) => one.place - other.place);
  }

  private async insert(
    reader: Reader,
    sessions: NewStudySession[],
    batchId: string | null,
    { db, now, calendar }: Change,
  ): Promise<void> {
    await db.insert(
      StudySession,
      sessions.map((session) => ({
        ...columnsOf(session, calendar),
        accountId: reader.journey,
        id: session.id,
        batchId,
        sample: false,
        createdFrom: fingerprint(session),
        version: 1,
        createdAt: now,
        removedAt: null,
      })),
    );
    await this.subjects.makeOwn(reader, sessions, db);
  }
}
