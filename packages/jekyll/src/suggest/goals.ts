import type { Post } from '../post/read.js';

/** A goal that a blog's categories suggest. */
export type SuggestedGoal = {
  name: string;
  /** Paths of the posts in it. */
  posts: string[];
  from: 'category' | 'folder';
};

/** Categories as they are written, with most posts first. Names that differ in capitals only are one. */
export function suggestGoals(
  posts: readonly { post: Pick<Post, 'path' | 'categories'>; folders: readonly string[] }[],
): SuggestedGoal[] {
  const goals = new Map<string, SuggestedGoal>();
  const add = (name: string, from: SuggestedGoal['from'], path: string) => {
    const key = name.normalize('NFC').toLowerCase();
    const goal = goals.get(key) ?? { name: name.normalize('NFC'), posts: [], from };
    if (goal.posts.at(-1) !== path) goal.posts.push(path);
    goals.set(key, goal);
  };
  for (const { post, folders } of posts) {
    for (const category of post.categories) add(category, 'category', post.path);
    for (const folder of folders) add(folder, 'folder', post.path);
  }
  return [...goals.values()].sort((a, b) => b.posts.length - a.posts.length || (a.name < b.name ? -1 : 1));
}
