import { createHash } from 'node:crypto';
import { firstDay, TakenPaths } from '@ullim/jekyll/leave/new';
import { dataFile } from '@ullim/jekyll/leave/data';
import { placeOf } from '@ullim/jekyll/folder/place';
import { comparedAs } from '@ullim/jekyll/path/clashes';
import type { Value } from '@ullim/jekyll/front-matter/values';
import type { BlobStore } from '../store/blob-store.js';
import { dataOf, type PostData } from './data.js';
import { journeyPage } from './page.js';
import { LEFT_FILE, type LeftFile, writeLeft } from '../import/known/left.js';
import { LeavingPaths } from './paths.js';
import { postFile, type Around } from './post-file.js';
import type { Telling } from './told.repository.js';
import type { LeavingFile, SourceHead, ToldHead, Untold } from './told.js';
import { WORDS } from './words.js';

/** The files of a journey as a folder that Jekyll builds, one after the other. */
export class JekyllFolder {
  private readonly root: string;
  private readonly pageText: string;
  private readonly pageTaken: boolean;
  private readonly paths: LeavingPaths;
  private readonly posts: PostData[] = [];
  private readonly untold: Untold[] = [];
  private readonly left: LeftFile[] = [];

  constructor(
    private readonly telling: Telling,
    private readonly store: BlobStore,
  ) {
    const { journey, heads, sources, attachments } = telling;
    this.root = placeOf(sources.map(({ name }) => name)).root;
    this.pageText = journeyPage(WORDS[journey.account.locale]['title']!);
    this.pageTaken = sources.some((source) => this.isAtPage(source) && !isOwnPage(source));
    const taken = new TakenPaths([...sources.map(({ name }) => name), this.root + PAGE]);
    this.paths = new LeavingPaths(this.root, journey.account.calendar, taken);
    this.paths.placeTexts(heads, byReflection(sources));
    this.paths.placeAttachments(attachments, sources);
  }

  async *files(): AsyncIterable<LeavingFile> {
    yield* this.textFiles();
    yield* this.sourceFiles();
    yield* this.attachmentFiles();
    if (this.pageTaken) this.untold.push({ path: this.root + PAGE, what: 'page_taken', detail: PAGE });
    yield* this.ownFiles();
  }

  private async *textFiles(): AsyncIterable<LeavingFile> {
    const around = this.around();
    for await (const text of this.telling.texts()) {
      const path = this.paths.of(text);
      const { bytes, untold } = postFile(text, path, around);
      this.untold.push(...untold);
      const { id, version, title, happenedOn, goalIds, milestoneIds } = text;
      this.left.push({ path, id, version, sha256: createHash('sha256').update(bytes).digest('hex') });
      const data = { title, on: happenedOn, goals: goalIds, milestones: milestoneIds };
      if (!text.draft) this.posts.push({ path: this.below(path) ?? path, ...data });
      yield { path, content: bytes, modifiedAt: text.came?.modifiedAt ?? text.writtenAt };
    }
  }

  /** What came in and is no text of this journey leaves as it came. */
  private async *sourceFiles(): AsyncIterable<LeavingFile> {
    const told = new Set(this.telling.heads.map(({ id }) => id));
    for (const source of this.telling.sources) {
      if ((source.reflectionId !== null && told.has(source.reflectionId)) || this.isOurs(source)) continue;
      const content =
        source.blob === null ? await this.telling.bytesOf(source) : await this.store.open(source.blob);
      const modifiedAt = source.modifiedAt ?? this.telling.journey.account.createdAt;
      if (content === null)
        this.untold.push({ path: source.name, what: 'missing_file', detail: source.name });
      else yield { path: source.name, content, modifiedAt };
    }
  }

  private async *attachmentFiles(): AsyncIterable<LeavingFile> {
    const came = new Set(this.telling.sources.map((source) => source.name));
    for (const { id, name, key, createdAt } of this.telling.attachments) {
      const path = this.paths.ofAttachment(id)!;
      this.left.push({ path, id, version: null, sha256: key });
      if (came.has(path)) continue;
      const content = await this.store.open(key);
      if (content === null) this.untold.push({ path, what: 'missing_file', detail: name });
      else yield { path, content, modifiedAt: createdAt };
    }
  }

  private *ownFiles(): Iterable<LeavingFile> {
    const { journey } = this.telling;
    const untold = this.untold.map((one) => ({ ...one }));
    const data: Record<string, Value> = { ...dataOf(journey, this.posts), untold };
    const modifiedAt = new Date(`${journey.account.today}T00:00:00Z`).toISOString();
    for (const [name, value] of Object.entries(data)) {
      const { path, bytes } = dataFile(name, value);
      yield { path: this.root + path, content: bytes, modifiedAt };
    }
    yield { path: this.root + LEFT_FILE, content: writeLeft(this.root, this.left), modifiedAt };
    if (!this.pageTaken) {
      yield { path: this.root + PAGE, content: new TextEncoder().encode(this.pageText), modifiedAt };
    }
  }

  private around(): Around {
    const { journey, heads } = this.telling;
    const built = new Set(heads.filter((head) => this.isBuilt(head)).map(({ id }) => id));
    const names = new Map([
      ...journey.goals.map(({ id, name }) => [id, name] as const),
      ...journey.milestones.map(({ id, title }) => [id, title] as const),
    ]);
    const below = (path: string | null) => (path === null ? null : this.below(path));
    return {
      names,
      calendar: journey.account.calendar,
      places: {
        post: (id) => (built.has(id) ? below(this.paths.ofReflection(id)) : null),
        file: (id) => below(this.paths.ofAttachment(id)),
        page: !this.pageTaken,
        shown: new Set(names.keys()),
      },
    };
  }

  /** Jekyll builds neither drafts nor what is yet to come. */
  private isBuilt(head: ToldHead): boolean {
    const { calendar, today } = this.telling.journey.account;
    const isPost = head.desk === null && !head.draft && !head.unpublished;
    return isPost && firstDay(head, calendar) <= today;
  }

  private below(path: string): string | null {
    return path.startsWith(this.root) ? path.slice(this.root.length) : null;
  }

  /** Data and a page of an earlier folder that came in again: those of today take their place. */
  private isOurs(source: SourceHead): boolean {
    const path = comparedAs(source.name);
    return (
      path.startsWith(comparedAs(`${this.root}_data/ullim/`)) || (this.isAtPage(source) && isOwnPage(source))
    );
  }

  private isAtPage({ name }: SourceHead): boolean {
    return comparedAs(name) === comparedAs(this.root + PAGE);
  }
}

const PAGE = 'ullim.html';

const OWN_PAGES = new Set(
  Object.values(WORDS).map(({ title }) => createHash('sha256').update(journeyPage(title!)).digest('hex')),
);
const isOwnPage = ({ sha256 }: SourceHead) => OWN_PAGES.has(sha256);

function byReflection(sources: readonly SourceHead[]): Map<string, SourceHead> {
  return new Map(sources.flatMap((one) => (one.reflectionId === null ? [] : [[one.reflectionId, one]])));
}
