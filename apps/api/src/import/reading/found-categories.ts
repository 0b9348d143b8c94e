import { suggestGoals } from '@ullim/jekyll/suggest/goals';
import type { ImportFile } from '../import-file.entity.js';
import type { FoundCategory } from '../import-run.entity.js';

const MOST = 500;

type Post = Pick<ImportFile, 'path' | 'categories' | 'folders'>;

/** Most posts first. */
export function categoriesOf(posts: readonly Post[]): FoundCategory[] {
  const found = suggestGoals(
    posts.map(({ path, categories, folders }) => ({ post: { path, categories }, folders })),
  );
  return found.slice(0, MOST).map(({ name, from, posts: paths }) => ({ name, from, posts: paths.length }));
}

/** Names that differ in capitals only are one category. */
export const sameCategory = (name: string): string => name.normalize('NFC').toLowerCase();
