import { existsDay, writeDay } from '@ullim/types/honest-date/day';

export type FileName = { day: string | null; slug: string };

/** What the name of a post says: `2021-12-26-회고.md`. A bundle (`회고/index.md`) is named by its folder. */
export function readFileName(path: string): FileName {
  const names = path.split('/');
  const stem = names.at(-1)!.replace(/\.[^.]+$/, '');
  const name = /^_?index$/i.test(stem) && names.length > 1 ? names.at(-2)! : stem;
  const [, year, month, day, rest] =
    /^(\d{4})[-_.]?(\d{1,2})[-_.]?(\d{1,2})(?:[-_. ]+(.*))?$/.exec(name) ?? [];
  if (year === undefined || !existsDay(Number(year), Number(month), Number(day)))
    return { day: null, slug: name };
  return { day: writeDay(Number(year), Number(month), Number(day)), slug: rest?.trim() || name };
}

/** `machine-learning_engineer` is "machine learning engineer". */
export function titleFromSlug(slug: string): string {
  return slug.replace(/[-_]+/g, ' ').trim() || slug;
}
