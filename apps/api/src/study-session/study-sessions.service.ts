import { Injectable } from '@nestjs/common';
import {
  type NewStudySession,
  problemsOfStudy,
  type StudySessionChanges,
  type StudySessionPage,
  type StudySessionQuery,
  type StudySessionView,
} from '@ullim/types/study-session';
import type { EntityManager } from 'typeorm';
import { type Creation, isRepetition } from '../change/creation.js';
import { Editing } from '../change/editing.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { problemsOfNotYet } from '../change/not-yet.js';
import { found, invalid } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { columnsOf, typedIn } from './study-columns.js';
import { StudyCreation } from './study-creation.js';
import type { StudySession } from './study-session.entity.js';
import { StudySessionsRepository } from './study-sessions.repository.js';
import { type Subject, StudySubjects } from './study-subjects.js';

@Injectable()
export class StudySessionsService {
  constructor(
    private readonly sessions: StudySessionsRepository,
    private readonly creation: StudyCreation,
    private readonly subjects: StudySubjects,
    private readonly editing: Editing,
    private readonly changes: JourneyChanges,
  ) {}

  page(reader: Reader, query: StudySessionQuery): Promise<StudySessionPage> {
    return this.sessions.page(reader, query);
  }

  async read(reader: Reader, id: string): Promise<StudySessionView> {
    return found(await this.sessions.view(reader, id));
  }

  create(reader: Reader, body: NewStudySession): Promise<Creation<StudySessionView>> {
    return this.changes.make(reader, async (change) => {
      const created = !isRepetition(await this.sessions.find(reader, body.id, change.db), body);
      if (created) await this.creation.createOne(reader, body, change);
      return { created, view: found(await this.sessions.view(reader, body.id, change.db)) };
    });
  }

  change(
    reader: Reader,
    id: string,
    version: number,
    changes: StudySessionChanges,
  ): Promise<StudySessionView> {
    return this.editing.edit(reader, { id, version }, this.sessions, async (session, change) => {
      const subject = await this.subjectAfter(reader, session, changes, change.db);
      await this.refuseWhatDoesNotFit(reader, session, { ...changes, ...subject }, change);
      await this.subjects.makeOwn(reader, [subject], change.db);
      return columnsOf({ ...changes, ...subject }, change.calendar);
    });
  }

  remove(reader: Reader, id: string, version: number): Promise<StudySessionView> {
    return this.editing.remove(reader, { id, version }, this.sessions);
  }

  bringBack(reader: Reader, id: string, version: number): Promise<StudySessionView> {
    return this.editing.bringBack(reader, { id, version }, this.sessions);
  }

  /** What was not named stays. So does what lies in the bin and was not seen, until another takes its place. */
  private async subjectAfter(
    reader: Reader,
    { milestoneId, goalId }: Subject,
    changes: StudySessionChanges,
    db: EntityManager,
  ): Promise<Subject> {
    const seen = await this.subjects.inSight(reader, { milestoneId, goalId }, db);
    const after = {
      milestoneId: changes.milestoneId === undefined ? seen.milestoneId : changes.milestoneId,
      goalId: changes.goalId === undefined ? seen.goalId : changes.goalId,
    };
    if (after.milestoneId !== null || after.goalId !== null) return after;
    return {
      milestoneId: seen.milestoneId === null ? milestoneId : null,
      goalId: seen.goalId === null ? goalId : null,
    };
  }

  private async refuseWhatDoesNotFit(
    reader: Reader,
    session: StudySession,
    changed: StudySessionChanges & Subject,
    change: Change,
  ): Promise<void> {
    const { on, minutes, milestoneId, goalId } = { ...typedIn(session), ...changed };
    const another = {
      milestoneId: milestoneId === session.milestoneId ? null : milestoneId,
      goalId: goalId === session.goalId ? null : goalId,
    };
    const problems = [
      ...(on === session.studiedOn ? [] : problemsOfNotYet(on, change)),
      ...problemsOfStudy({ on, minutes, milestoneId, goalId }).map((each) => ({
        code: 'does_not_fit',
        ...each,
      })),
      ...(await this.subjects.problems(reader, [another], change.db)).map(({ place: _, ...each }) => each),
    ];
    if (problems.length > 0) throw invalid(...problems);
  }
}
