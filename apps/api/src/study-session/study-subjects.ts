import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@ullim/types/problem';
import type { EntityManager } from 'typeorm';
import { makeOwn } from '../change/make-own.js';
import { missingLinks } from '../change/missing-links.js';
import type { Reader } from '../reader/reader.js';

export type Subject = { milestoneId: string | null; goalId: string | null };

/** What is studied: a milestone, a goal, or what is not sorted yet. Asked of many rows at once. */
@Injectable()
export class StudySubjects {
  /** Those that are not there, with the place of their row. */
  async problems(
    reader: Reader,
    subjects: Subject[],
    db: EntityManager,
  ): Promise<(FieldProblem & { place: number })[]> {
    const milestones = subjects.map(({ milestoneId }) => milestoneId);
    const goals = subjects.map(({ goalId }) => goalId);
    return [
      ...(await missingLinks(reader, 'milestones', milestones, db)).map((place) => ({
        place,
        path: 'milestoneId',
        code: 'not_found',
        message: 'There is no such milestone. Choose one of yours.',
      })),
      ...(await missingLinks(reader, 'goals', goals, db)).map((place) => ({
        place,
        path: 'goalId',
        code: 'not_found',
        message: 'There is no such goal. Choose one of yours.',
      })),
    ];
  }

  /** One that lies in the bin is not seen, so another may take its place without a word about it. */
  async inSight(reader: Reader, { milestoneId, goalId }: Subject, db: EntityManager): Promise<Subject> {
    const missing = await this.problems(reader, [{ milestoneId, goalId }], db);
    const seen = (path: string, id: string | null) =>
      missing.some((problem) => problem.path === path) ? null : id;
    return { milestoneId: seen('milestoneId', milestoneId), goalId: seen('goalId', goalId) };
  }

  /** What a person studies is no longer a mere sample. */
  async makeOwn(reader: Reader, subjects: Subject[], db: EntityManager): Promise<void> {
    const milestones = subjects.map(({ milestoneId }) => milestoneId);
    const goals = subjects.map(({ goalId }) => goalId);
    await makeOwn(reader, 'milestones', milestones, db);
    await makeOwn(reader, 'goals', goals, db);
  }
}
