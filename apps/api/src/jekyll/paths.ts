import type { Calendar } from '@ullim/types/account';
import { firstDay, slugOf, type TakenPaths } from '@ullim/jekyll/leave/new';
import type { ToldHead } from './told.js';

/** Where the texts of a journey lie in the folder, known before the first of them leaves. */
export class PostPaths {
  private readonly paths = new Map<string, string>();

  /** `root` is '' or the folder of the blog that came in, with a slash. */
  constructor(heads: readonly ToldHead[], calendar: Calendar, taken: TakenPaths, root: string) {
    for (const head of heads) {
      const name = slugOf(head.title || head.excerpt);
      const stem = head.draft ? `_drafts/${name}` : `_posts/${firstDay(head, calendar)}-${name}`;
      this.paths.set(keyOf(head), taken.take(root + stem, '.md'));
    }
  }

  of(text: Pick<ToldHead, 'id' | 'desk'>): string {
    return this.paths.get(keyOf(text))!;
  }

  ofReflection(id: string): string | null {
    return this.paths.get(keyOf({ id, desk: null })) ?? null;
  }
}

function keyOf({ id, desk }: Pick<ToldHead, 'id' | 'desk'>): string {
  return desk === null ? id : `${id} ${desk}`;
}
