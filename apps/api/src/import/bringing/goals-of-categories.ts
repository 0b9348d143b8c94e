import type { ImportChoices } from '@ullim/types/import';
import type { EntityManager } from 'typeorm';
import { GoalsRepository } from '../../goal/goals.repository.js';
import type { Reader } from '../../reader/reader.js';
import type { ImportFile } from '../import-file.entity.js';
import { sameCategory } from '../reading/found-categories.js';

/** What the person chose for the categories of the posts. */
export class GoalsOfCategories {
  private constructor(private readonly goals: ReadonlyMap<string, string>) {}

  /** Goals that went to the bin meanwhile are told of no more. */
  static async chosen(
    reader: Reader,
    { categories }: ImportChoices,
    goals: GoalsRepository,
    db: EntityManager,
  ): Promise<GoalsOfCategories> {
    const chosen = categories.flatMap(({ category, goal }) =>
      goal === null ? [] : [[sameCategory(category), goal.id] as const],
    );
    const there = await goals.there(
      reader,
      chosen.map(([, id]) => id),
      db,
    );
    return new GoalsOfCategories(new Map(chosen.filter(([, id]) => there.has(id))));
  }

  of({ categories, folders }: Pick<ImportFile, 'categories' | 'folders'>): string[] {
    const ids = [...categories, ...folders].map((name) => this.goals.get(sameCategory(name)));
    return [...new Set(ids.filter((id) => id !== undefined))];
  }
}
