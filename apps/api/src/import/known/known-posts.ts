import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../../reader/reader.js';
import type { KnownPost } from './fate.js';
import { type KnownSource, KnownSources } from './known-sources.js';
import type { LeftFile } from './left.js';
import { POSTS_AS_THEY_ARE, type PostAsItIs } from './posts-as-they-are.js';
import { type PostText, saidBy } from './said.js';
import { WrittenHere } from './written-here.js';

/** A file of which is asked whether its post is here already. */
export type AskedPost = { path: string; sha256: Buffer; text: PostText; left: LeftFile | null };

/** A post that is here already, with its reflection as it is now. */
export type PostHere = KnownPost & {
  reflectionId: string;
  version: number;
  isKept: boolean;
  /** The one draft of a text that was never kept. */
  desk: string | null;
  milestoneIds: string[];
  goalIds: string[];
  /** The file says just what the text says now, so its bytes can be those of the text. */
  isItsFile: boolean;
};

@Injectable()
export class KnownPosts {
  constructor(
    private readonly sources: KnownSources,
    private readonly written: WrittenHere,
  ) {}

  /** Those of them that are here, by path: they came in under it, left from here, or say what was written here. */
  async among(
    reader: Reader,
    posts: readonly AskedPost[],
    db: EntityManager,
  ): Promise<Map<string, PostHere>> {
    const paths = posts.map(({ path }) => path);
    const sources = await this.sources.among(reader, paths, db);
    const isUnknown = ({ path, left }: AskedPost) => !sources.get(path)?.reflectionId && left === null;
    const written = await this.written.among(reader, posts.filter(isUnknown), db);
    const asked = posts.flatMap((post) => {
      const source = sources.get(post.path);
      const id = source?.reflectionId ?? post.left?.id ?? written.get(post.path);
      if (id === undefined) return [];
      const offered = source?.offered?.equals(post.sha256) ?? false;
      return [{ path: post.path, id, differs: !isAsItCame(post, source), offered }];
    });
    const rows = await db.query<PostAsItIs[]>(POSTS_AS_THEY_ARE, [reader.journey, JSON.stringify(asked)]);
    const byPath = new Map(posts.map((post) => [post.path, post]));
    return new Map(
      rows.map((row) => {
        const post = byPath.get(row.path)!;
        return [row.path, hereAs(post, sources.get(row.path), row, written.has(row.path))];
      }),
    );
  }
}

const isAsItCame = ({ sha256 }: AskedPost, source: KnownSource | undefined): boolean =>
  source?.fingerprint.equals(sha256) ?? false;

function hereAs(
  post: AskedPost,
  source: KnownSource | undefined,
  { desks, current, laid, keptSinceOffered, hasSource, ...row }: PostAsItIs,
  isWritten: boolean,
): PostHere {
  const came = source?.reflectionId ? source : undefined;
  const says = saidBy(post.text);
  const isBeside = laid.some((text) => current === null || !saidBy(text).equals(saidBy(current)));
  const saysNow = current !== null && saidBy(current).equals(says);
  return {
    ...row,
    sha256: came?.fingerprint ?? null,
    offered: isBeside || keptSinceOffered ? (came?.offered ?? null) : null,
    saidHere: saysNow || isWritten || leftAsIt(post, row) || laid.some((text) => saidBy(text).equals(says)),
    edited: current === null || !came?.said || !saidBy(current).equals(came.said),
    desk: desks[0] ?? null,
    isItsFile: saysNow && (came !== undefined || !hasSource),
  };
}

/** Nobody changed the file since it left, so what it says was here then; of later words the text has its own. */
function leftAsIt({ sha256, left }: AskedPost, row: Pick<PostAsItIs, 'reflectionId' | 'version'>): boolean {
  return (
    left?.id === row.reflectionId &&
    left.sha256 === sha256.toString('hex') &&
    left.version !== null &&
    left.version <= row.version
  );
}
