import type { Calendar } from '@ullim/types/account';
import { firstDay, slugOf, type TakenPaths } from '@ullim/jekyll/leave/new';
import type { SourceHead, ToldAttachment, ToldHead } from './told.js';

/** Where everything of a journey lies in the folder, known before the first text leaves. */
export class LeavingPaths {
  private readonly texts = new Map<string, string>();
  private readonly files = new Map<string, string>();

  /** `root` is '' or the folder of the blog that came in, with a slash. */
  constructor(
    readonly root: string,
    private readonly calendar: Calendar,
    private readonly taken: TakenPaths,
  ) {}

  /** What came in stays where it was; a draft of a blog that was kept since is a post now. */
  placeTexts(heads: readonly ToldHead[], sources: ReadonlyMap<string, SourceHead>): void {
    for (const head of heads) {
      const came = head.desk === null ? sources.get(head.id) : undefined;
      const stays = came !== undefined && (head.draft || !came.draft);
      this.texts.set(keyOf(head), stays ? came.name : this.newPath(head));
    }
  }

  /** One that came back as the file it left as stays where that lies. */
  placeAttachments(attachments: readonly ToldAttachment[], sources: readonly SourceHead[]): void {
    const cameAs = new Map(sources.map((source) => [`${source.attachmentId} ${source.sha256}`, source.name]));
    for (const { id, name, type, key } of attachments) {
      const came = cameAs.get(`${id} ${key}`);
      if (came !== undefined) {
        this.files.set(id, came);
        continue;
      }
      const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0];
      const stem = slugOf(ending === undefined ? name : name.slice(0, -ending.length));
      const path = this.taken.take(
        `${this.root}assets/ullim/${stem}`,
        ending?.toLowerCase() ?? endingOf(type),
      );
      this.files.set(id, path);
    }
  }

  of(text: Pick<ToldHead, 'id' | 'desk'>): string {
    return this.texts.get(keyOf(text))!;
  }

  ofReflection(id: string): string | null {
    return this.texts.get(keyOf({ id, desk: null })) ?? null;
  }

  ofAttachment(id: string): string | null {
    return this.files.get(id) ?? null;
  }

  private newPath(head: ToldHead): string {
    const name = slugOf(head.title || head.excerpt);
    const stem = head.draft ? `_drafts/${name}` : `_posts/${firstDay(head, this.calendar)}-${name}`;
    return this.taken.take(this.root + stem, '.md');
  }
}

function keyOf({ id, desk }: Pick<ToldHead, 'id' | 'desk'>): string {
  return desk === null ? id : `${id} ${desk}`;
}

function endingOf(type: string): string {
  const [kind, name] = type.split('/');
  return kind === 'image' && /^[a-z]+$/.test(name!) ? `.${name}` : '';
}
