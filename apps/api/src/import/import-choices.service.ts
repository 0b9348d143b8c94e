import { Injectable } from '@nestjs/common';
import type { ImportChoices, ImportView } from '@ullim/types/import';
import type { FieldProblem } from '@ullim/types/problem';
import type { EntityManager } from 'typeorm';
import { makeOwn } from '../change/make-own.js';
import { JourneyChanges } from '../change/journey-changes.js';
import { GoalsService } from '../goal/goals.service.js';
import { GoalsRepository } from '../goal/goals.repository.js';
import { conflict, found, invalid, stale } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { ChoicesRepository } from './choices.repository.js';
import type { ImportRun } from './import-run.entity.js';
import { ImportsRepository } from './imports.repository.js';
import { newGoals } from './new-goals.js';
import { sameCategory } from './reading/found-categories.js';
import { ImportRunner } from './runner/import-runner.js';

/** What a person wants of an archive that was read. */
@Injectable()
export class ImportChoicesService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly choices: ChoicesRepository,
    private readonly goals: GoalsRepository,
    private readonly goalsService: GoalsService,
    private readonly changes: JourneyChanges,
    private readonly runner: ImportRunner,
  ) {}

  choose(reader: Reader, id: string, version: number, choices: ImportChoices): Promise<ImportView> {
    return this.changes.makeBeside(reader, async ({ db }) => {
      const run = await this.read(reader, id, version, db);
      const problems = await this.problemsOf(reader, run, choices, db);
      if (problems.length > 0) throw invalid(...problems);
      await this.choices.leaveOut(run, choices.without, db);
      await this.imports.write(run, { choices }, db);
      return { result: found(await this.imports.view(reader, id, db)), seen: false };
    });
  }

  /** The goals are made now; the posts come in by and by. */
  async start(reader: Reader, id: string, version: number): Promise<ImportView> {
    const view = await this.changes.make(reader, async (change) => {
      const { db, now, calendar, today } = change;
      const run = await this.read(reader, id, version, db);
      const posts = await this.choices.posts(run, run.choices, db);
      for (const goal of newGoals(run.choices, posts, calendar, today))
        await this.goalsService.createWithin(change, reader, goal);
      await makeOwn(reader, 'goals', existingIn(run.choices), db);
      await this.choices.settle(run, run.choices, now, db);
      await this.imports.write(run, { state: 'bringing' }, db);
      return found(await this.imports.view(reader, id, db));
    });
    this.runner.wake();
    return view;
  }

  private async read(reader: Reader, id: string, version: number, db: EntityManager): Promise<ImportRun> {
    const run = found(await this.imports.locked(reader, id, db));
    if (run.version !== version) throw stale(await this.imports.view(reader, id, db));
    if (run.state !== 'read') throw conflict('Only what was read and not yet brought in can be chosen from.');
    return run;
  }

  private async problemsOf(
    reader: Reader,
    run: ImportRun,
    { categories, without }: ImportChoices,
    db: EntityManager,
  ): Promise<FieldProblem[]> {
    const known = new Set(run.categories.map(({ name }) => sameCategory(name)));
    const there = await this.goals.there(reader, existingIn({ categories }), db);
    const problems: FieldProblem[] = [];
    categories.forEach(({ category, goal }, at) => {
      const name = sameCategory(category);
      if (!known.delete(name))
        problems.push(
          problemAt(`categories.${at}.category`, 'The archive has no such category, or it was named twice.'),
        );
      if (goal?.kind === 'existing' && !there.has(goal.id))
        problems.push(
          problemAt(`categories.${at}.goal.id`, 'There is no such goal. Choose one of yours, or make one.'),
        );
    });
    without.forEach((ordinal, at) => {
      if (ordinal >= run.filesFound)
        problems.push(problemAt(`without.${at}`, 'The archive has no such file.'));
    });
    return problems.slice(0, 100);
  }
}

const existingIn = ({ categories }: Pick<ImportChoices, 'categories'>): string[] =>
  categories.flatMap(({ goal }) => (goal?.kind === 'existing' ? [goal.id] : []));

const problemAt = (path: string, message: string): FieldProblem => ({ path, code: 'not_found', message });
