import { Injectable } from '@nestjs/common';
import type { Change } from '../../change/journey-changes.js';
import { GoalsRepository } from '../../goal/goals.repository.js';
import type { Reader } from '../../reader/reader.js';
import type { ImportFile } from '../import-file.entity.js';
import type { ImportRun } from '../import-run.entity.js';
import { type Fate, fateOf } from '../known/fate.js';
import { KnownPosts, type PostHere } from '../known/known-posts.js';
import { Addresses } from './addresses.js';
import type { BringingFiles } from './bringing-files.js';
import type { Outcome } from './bringing.repository.js';
import type { BroughtPost } from './brought-file.js';
import { GoalsOfCategories } from './goals-of-categories.js';
import type { Part } from './part.js';
import { type PostAgain, ReflectionsAgain } from './reflections-again.js';
import { ReflectionsInBulk } from './reflections-in-bulk.js';
import { SourceFilesRepository } from './source-files.repository.js';

type Decided = { post: BroughtPost; fate: Fate; here: PostHere | null };

/** Brings posts into the journey: new ones together, those that were here before one by one. */
@Injectable()
export class PostBringing implements Part<BroughtPost> {
  readonly name = 'posts';
  readonly isSeen = true;

  constructor(
    private readonly known: KnownPosts,
    private readonly sources: SourceFilesRepository,
    private readonly goals: GoalsRepository,
    private readonly inBulk: ReflectionsInBulk,
    private readonly reflections: ReflectionsAgain,
    private readonly addresses: Addresses,
  ) {}

  async taken(files: BringingFiles, rows: readonly ImportFile[]): Promise<BroughtPost[]> {
    const taken: BroughtPost[] = [];
    for (const row of rows) taken.push(await files.post(row));
    return taken;
  }

  async bring(
    run: ImportRun,
    reader: Reader,
    posts: readonly BroughtPost[],
    change: Change,
  ): Promise<Outcome[]> {
    const asked = posts.map(({ row, sha256, text, left }) => ({ path: row.path, sha256, text, left }));
    const here = await this.known.among(reader, asked, change.db);
    const decided = posts.map((post): Decided => {
      const known = here.get(post.row.path) ?? null;
      return { post, here: known, fate: fateOf(post.sha256, known) };
    });
    await this.addNew(
      run,
      reader,
      decided.filter(({ fate }) => fate === 'new').map(({ post }) => post),
      change,
    );
    for (const { post, here, fate } of decided)
      if (here !== null) await this.again(reader, { post, here }, fate, change);
    return decided.map(outcomeOf);
  }

  private async addNew(run: ImportRun, reader: Reader, posts: readonly BroughtPost[], change: Change) {
    const goals = await GoalsOfCategories.chosen(reader, run.choices, this.goals, change.db);
    const added = posts.map((post) => ({
      post,
      reflectionId: post.row.madeId!,
      goalIds: goals.of(post.row),
    }));
    await this.inBulk.add(reader, added, change);
    await this.sources.keepPosts(reader, added, change.now, change.db);
    await this.addresses.note(reader, added, change.db);
  }

  private async again(reader: Reader, again: PostAgain, fate: Fate, change: Change): Promise<void> {
    const { post, here } = again;
    const kept = { post, reflectionId: here.reflectionId };
    const isAsItCame = here.sha256 !== null && post.sha256.equals(here.sha256);
    if (fate === 'out_of_bin' && (isAsItCame || here.saidHere))
      await this.reflections.takeOutOfBin(reader, again, change);
    else if (fate === 'changed' || fate === 'out_of_bin') {
      await this.reflections.change(reader, again, change);
      await this.sources.keepPosts(reader, [kept], change.now, change.db);
    }
    if (fate === 'same' && here.isItsFile)
      await this.sources.keepPosts(reader, [kept], change.now, change.db);
    // What left from here has other addresses in its file than in its text.
    const hasFile = here.sha256 !== null || here.isItsFile || fate === 'beside';
    if (fate !== 'in_bin' && hasFile) await this.addresses.noteAgain(reader, kept, change.db);
    if (fate === 'beside') {
      await this.reflections.layBeside(reader, again, change);
      await this.sources.offer(reader, post.row.path, post.sha256, change.db);
    }
  }
}

function outcomeOf({ post, fate, here }: Decided): Outcome {
  const { ordinal, madeId } = post.row;
  if (here === null) return { ordinal, outcome: 'new', reflectionId: madeId!, reflectionVersion: 1 };
  const reflectionId = here.reflectionId;
  if (fate === 'in_bin') return { ordinal, outcome: 'left', reason: 'in_bin', reflectionId };
  if (fate === 'out_of_bin')
    return { ordinal, outcome: 'new', reflectionId, reflectionVersion: here.version + 1 };
  return { ordinal, outcome: fate === 'new' ? 'new' : fate, reflectionId };
}
